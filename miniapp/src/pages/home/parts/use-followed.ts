import type { TicketListItemView } from '@/api/types'
import { useTicketCounts } from '@/features/ticket/api/use-ticket-counts'
import { ticketsOf, useTickets } from '@/features/ticket/api/use-tickets'
import type { QueryLike } from '@/ui/feedback/query-state'

export interface Followed {
  /** What one reported or joined, the liveliest first. */
  query: QueryLike<readonly TicketListItemView[]>
  count: number
}

const RANK: Readonly<Record<TicketListItemView['phase'], number>> = { waiting: 0, open: 1, done: 2 }
const FEW = { limit: 10 }

/** What asks for an answer, then what moves, then what is over; the latest first among equals. */
function byLife(a: TicketListItemView, b: TicketListItemView): number {
  return RANK[a.phase] - RANK[b.phase] || Date.parse(b.updatedAt) - Date.parse(a.updatedAt)
}

export function useFollowed(): Followed {
  const mine = useTickets({ box: 'mine' }, FEW)
  const joined = useTickets({ box: 'followed' }, FEW)
  const mineCount = useTicketCounts({ box: 'mine' }).data
  const joinedCount = useTicketCounts({ box: 'followed' }).data
  const all = [...ticketsOf(mine.data), ...ticketsOf(joined.data)]
  const once = all.filter((ticket, index) => all.findIndex(({ id }) => id === ticket.id) === index)
  return {
    count: (mineCount?.all ?? 0) + (joinedCount?.all ?? 0),
    query: {
      data: mine.data && joined.data ? once.sort(byLife) : undefined,
      error: mine.error ?? joined.error,
      refetch: () => Promise.all([mine.refetch(), joined.refetch()]),
    },
  }
}
