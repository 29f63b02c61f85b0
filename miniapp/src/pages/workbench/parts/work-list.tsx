import { View } from '@tarojs/components'
import type { TicketListItemView } from '@/api/types'
import { TicketRow } from '@/features/ticket/components/ticket-row'
import { cutGroups, groupByDue, mayDo, type Cut } from '@/features/ticket/due-groups'
import { useOneTap } from '@/features/ticket/hooks/use-one-tap'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { useNow } from '@/platform/use-now'
import { Button } from '@/ui/button/button'
import { cx } from '@/ui/cx'
import './work-list.scss'

export interface WorkListProps {
  tickets: readonly TicketListItemView[]
  /** Came by themselves a moment ago. */
  fresh: ReadonlySet<string>
  /** No more rows than these; the page shows more as one scrolls on. */
  most?: number
  /** On a desk: the one open beside the list, and what a tap does. */
  chosenId?: string | undefined
  onChoose?: (id: string) => void
}

/** 接单 in one tap; the word outlined, as amber belongs to the newest one. */
function AcceptInline({ ticket }: { ticket: TicketListItemView }) {
  const words = useWords().workbench
  const { run, busyId } = useOneTap()
  const accept = () =>
    run({ ticket, body: { action: 'accept', version: ticket.version }, said: words.accepted })
  return (
    <Button
      text={words.accept}
      look="outline"
      size="small"
      className="work-accept"
      busy={busyId === ticket.id}
      onPress={accept}
      id={`accept-${ticket.id}`}
    />
  )
}

type RowsProps = Omit<WorkListProps, 'tickets' | 'most'> & { group: Cut; now: number }

function Rows({ group: { group, items, total }, now, fresh, chosenId, onChoose }: RowsProps) {
  const words = useWords().workbench
  const desk = onChoose !== undefined
  const title = desk && group === 'soon' ? words.soonDesk : words.groups[group]
  return (
    <View className="work-group" id={`group-${group}`}>
      <View
        className={cx('work-group__head', group === 'overdue' && 'work-group__head--overdue')}
        {...accessible({ role: 'heading' })}
      >
        {title}
        <View className="work-group__count">{total}</View>
      </View>
      <View className="work-group__rows">
        {items.map((ticket) => (
          <TicketRow
            key={ticket.id}
            ticket={ticket}
            now={now}
            fresh={fresh.has(ticket.id)}
            chosen={ticket.id === chosenId}
            {...(onChoose && { onPress: onChoose })}
            trail={!desk && mayDo(ticket, 'accept') ? <AcceptInline ticket={ticket} /> : undefined}
          />
        ))}
      </View>
    </View>
  )
}

/** What lies with one, by what hurts next. */
export function WorkList({ tickets, most = Infinity, ...rest }: WorkListProps) {
  const now = useNow()
  const groups = groupByDue(tickets, { now, checksApart: rest.onChoose === undefined })
  return (
    <View className="work-list" id="work-list">
      {cutGroups(groups, most).map((group) => (
        <Rows key={group.group} group={group} now={now} {...rest} />
      ))}
    </View>
  )
}
