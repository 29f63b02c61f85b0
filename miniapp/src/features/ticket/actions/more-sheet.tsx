import type { TicketAction } from '@beegrid/shared'
import type { AllowedActionView } from '@/api/types'
import { useWords } from '@/i18n'
import { Icon } from '@/ui/icon/icon'
import type { IconName } from '@/ui/icon/icon-names'
import { ListRow } from '@/ui/row/list-row'
import { Sheet } from '@/ui/sheet/sheet'

const ICONS: Partial<Record<TicketAction, IconName>> = {
  accept: 'check',
  whistle: 'megaphone',
  respond: 'hand-helping',
  finishPart: 'circle-check',
  endWhistle: 'x',
  answerSupervision: 'send',
  appeal: 'hand',
  endSupervision: 'circle-check',
  extend: 'clock',
  grant: 'shield-check',
  remind: 'bell-ring',
  takeBack: 'undo-2',
  resume: 'refresh-cw',
  supervise: 'megaphone',
  suspend: 'coffee',
  amend: 'image-plus',
  arrive: 'map-pin',
  comment: 'message-square-plus',
  decline: 'undo-2',
  dispatch: 'send',
  follow: 'eye',
  followUp: 'headset',
  recheck: 'eye',
  mediate: 'users',
  merge: 'layers',
  reject: 'x',
  reopen: 'repeat',
  resolve: 'circle-check',
  unmerge: 'undo-2',
  transfer: 'arrow-left-right',
  verify: 'shield-check',
  withdraw: 'undo-2',
}

export function actionIcon(action: TicketAction): IconName {
  return ICONS[action] ?? 'ellipsis'
}

export interface MoreSheetProps {
  actions: readonly AllowedActionView[]
  onChoose: (allowed: AllowedActionView) => void
  onClose: () => void
}

/** Whatever else the server allows the viewer. */
export function MoreSheet({ actions, onChoose, onClose }: MoreSheetProps) {
  const words = useWords().act
  return (
    <Sheet title={words.moreTitle} onClose={onClose} id="sheet-more">
      {actions.map((allowed) => (
        <ListRow
          key={allowed.action}
          id={`do-${allowed.action}`}
          lead={<Icon name={actionIcon(allowed.action)} />}
          title={allowed.label}
          onPress={() => onChoose(allowed)}
          arrow
        />
      ))}
    </Sheet>
  )
}
