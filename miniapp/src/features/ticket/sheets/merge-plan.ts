import type { TicketState } from '@beegrid/shared'
import type { LinkedTicketView, TicketView } from '@/api/types'

/** What the choice which of two to keep stands on. */
export type Mergeable = Pick<
  LinkedTicketView,
  'id' | 'number' | 'title' | 'placeText' | 'thumbUrl' | 'createdAt'
> & {
  status: TicketState
  /** How many are merged into it already: then it is the one to keep. */
  mergedCount: number
}

const FAR: readonly TicketState[] = ['submitted', 'dispatched', 'accepted', 'suspended', 'on_site']

export function mergeableOf(ticket: TicketView): Mergeable {
  const { id, number, title, placeText, thumbUrl, createdAt, status, merged } = ticket
  return { id, number, title, placeText, thumbUrl, createdAt, status, mergedCount: merged?.length ?? 0 }
}

export function linkedMergeable(linked: LinkedTicketView): Mergeable {
  return { ...linked, mergedCount: 0 }
}

/** Which to keep, as a first suggestion: what others are merged into, then the one further along, then the older. */
export function suggestedKeep(one: Mergeable, others: readonly Mergeable[]): string {
  const best = [one, ...others].sort(
    (a, b) =>
      b.mergedCount - a.mergedCount ||
      FAR.indexOf(b.status) - FAR.indexOf(a.status) ||
      (a.createdAt < b.createdAt ? -1 : 1),
  )
  return best[0]?.id ?? one.id
}
