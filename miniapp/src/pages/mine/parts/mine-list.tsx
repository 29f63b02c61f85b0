import type { TicketListItemView } from '@/api/types'
import { startReport } from '@/features/report/start-report'
import { TicketRow } from '@/features/ticket/components/ticket-row'
import { mayDo } from '@/features/ticket/due-groups'
import { useWords } from '@/i18n'
import type { OutboxItem } from '@/platform/outbox/outbox-item'
import { useNow } from '@/platform/use-now'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Empty } from '@/ui/feedback/feedback'
import { ConfirmButtons } from './confirm-buttons'
import { KeptRow } from './kept-row'
import type { MineSegment } from './mine-segment'

export interface MineListProps {
  segment: MineSegment
  kept: readonly OutboxItem[]
  tickets: readonly TicketListItemView[]
  onUnsolved: (ticket: TicketListItemView) => void
}

const EMPTY_KEY = {
  confirm: 'emptyConfirm',
  open: 'emptyOpen',
  done: 'emptyDone',
  followed: 'emptyFollowed',
} as const

function Nothing({ segment }: { segment: MineSegment }) {
  const words = useWords().mine
  if (segment !== 'all')
    return (
      <Empty icon="clipboard-list" title={words[EMPTY_KEY[segment]]} note={words.emptyOtherNote} id="empty" />
    )
  const first = (
    <Button
      text={words.emptyAction}
      look="primary"
      icon="camera"
      onPress={() => void startReport()}
      id="first-report"
    />
  )
  return <Empty icon="camera" title={words.emptyTitle} note={words.emptyNote} action={first} id="empty" />
}

/** What only this phone has, then what the server has. */
export function MineList({ segment, kept, tickets, onUnsolved }: MineListProps) {
  const now = useNow()
  if (kept.length + tickets.length === 0) return <Nothing segment={segment} />
  return (
    <Card flush id="mine-list">
      {kept.map((item) => (
        <KeptRow key={item.id} item={item} />
      ))}
      {tickets.map((ticket) => (
        <TicketRow
          key={ticket.id}
          ticket={ticket}
          now={now}
          foot={
            ticket.mine && mayDo(ticket, 'verify') ? (
              <ConfirmButtons ticket={ticket} onUnsolved={onUnsolved} />
            ) : undefined
          }
        />
      ))}
    </Card>
  )
}
