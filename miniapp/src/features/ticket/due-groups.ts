import { countyDayNumber, HOUR_MS } from '@beegrid/shared'
import type { TicketListItemView } from '@/api/types'
import { dueOf } from './deadline'

/** What hurts first comes first. */
export const DUE_GROUPS = ['overdue', 'soon', 'today', 'later', 'check'] as const
export type DueGroup = (typeof DUE_GROUPS)[number]

export interface Grouped {
  group: DueGroup
  items: readonly TicketListItemView[]
}

export interface Cut extends Grouped {
  /** How many there are, shown or not. */
  total: number
}

export interface Grouping {
  now: number
  /** On a phone what only waits for a check stands apart, at the end; a desk sorts it in by its own deadline. */
  checksApart: boolean
}

function groupOf(ticket: TicketListItemView, { now, checksApart }: Grouping): DueGroup {
  const due = dueOf(ticket)
  if (due !== undefined && due < now) return 'overdue'
  if (checksApart && ticket.status === 'resolved') return 'check'
  if (due === undefined) return 'later'
  if (due - now <= HOUR_MS) return 'soon'
  return countyDayNumber(due) === countyDayNumber(now) ? 'today' : 'later'
}

/** The one due first stands first; without a deadline, the older one. */
function byDue(a: TicketListItemView, b: TicketListItemView): number {
  const [left, right] = [dueOf(a) ?? Infinity, dueOf(b) ?? Infinity]
  if (left !== right) return left < right ? -1 : 1
  return a.createdAt < b.createdAt ? -1 : 1
}

/** A worker's tickets by what hurts next; empty groups are left out. */
export function groupByDue(tickets: readonly TicketListItemView[], grouping: Grouping): Grouped[] {
  const sorted = [...tickets].sort(byDue)
  return DUE_GROUPS.map((group) => ({
    group,
    items: sorted.filter((ticket) => groupOf(ticket, grouping) === group),
  })).filter(({ items }) => items.length > 0)
}

/** The first `most` rows over all groups: a county's list is too long for an old phone to draw at once. */
export function cutGroups(groups: readonly Grouped[], most: number): Cut[] {
  let left = most
  return groups.flatMap(({ group, items }) => {
    const shown = items.slice(0, Math.max(0, left))
    left -= shown.length
    return shown.length > 0 ? [{ group, items: shown, total: items.length }] : []
  })
}

export function mayDo(
  { allowedActions }: Pick<TicketListItemView, 'allowedActions'>,
  action: TicketListItemView['allowedActions'][number]['action'],
): boolean {
  return allowedActions.some((each) => each.action === action)
}

/** The latest of those given to the reader in person: it docks at the thumb. */
export function newestOffer(tickets: readonly TicketListItemView[]): TicketListItemView | undefined {
  const offers = tickets.filter(
    (ticket) => ticket.status === 'dispatched' && ticket.owner?.isMe === true && mayDo(ticket, 'accept'),
  )
  return offers.reduce<TicketListItemView | undefined>(
    (newest, each) => (newest && newest.createdAt >= each.createdAt ? newest : each),
    undefined,
  )
}
