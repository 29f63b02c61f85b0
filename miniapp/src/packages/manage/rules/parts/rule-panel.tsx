import type { ReactNode } from 'react'
import { FirstRouteFigure } from '@/features/routing/components/first-route-figure'
import { useDeskWords } from '@/i18n/desk'
import { Icon } from '@/ui/icon/icon'
import { Text } from '@/ui/text/text'
import type { RuleDesk } from '../hooks/use-rule-desk'
import { RuleEditor } from './rule-editor'
import { TrialResult } from './trial-result'
import { VersionList } from './version-list'

function Frame({ title, onClose, children }: { title: string; onClose?: () => void; children: ReactNode }) {
  const words = useDeskWords().common
  return (
    <aside className="rules-panel" aria-label={title}>
      <div className="rules-panel__head">
        <Text size="body" strong heading lines={1}>
          {title}
        </Text>
        {onClose && (
          <button type="button" className="rules-panel__close" aria-label={words.close} onClick={onClose}>
            <Icon name="x" />
          </button>
        )}
      </div>
      <div className="rules-panel__body">{children}</div>
    </aside>
  )
}

/** Beside the table: the rule that is chosen, the result of a trial, the versions, or how well routing works. */
export function RulePanel({ desk }: { desk: RuleDesk }) {
  const words = useDeskWords().rules
  const close = () => desk.setPanel('none')
  if (desk.panel === 'trial')
    return (
      <Frame title={words.trialTitle} onClose={close}>
        <TrialResult desk={desk} />
      </Frame>
    )
  if (desk.panel === 'versions')
    return (
      <Frame title={words.versionsTitle} onClose={close}>
        <VersionList table={desk.table} />
      </Frame>
    )
  if (desk.panel === 'rule' && desk.selected)
    return (
      <Frame
        title={desk.changes.added.includes(desk.selected.id) ? words.newRule : words.edit}
        onClose={close}
      >
        <RuleEditor key={desk.selected.id} desk={desk} rule={desk.selected} />
      </Frame>
    )
  return (
    <Frame title={words.figure.title}>
      <FirstRouteFigure areaId={desk.table.countyId} />
      <p className="rules-panel__hint">{words.pickTitle}</p>
    </Frame>
  )
}
