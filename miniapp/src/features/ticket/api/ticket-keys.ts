import { queryClient } from '@/api/query-client'
import type { TicketView } from '@/api/types'

/** Names of what is kept of tickets; everything a change of one ticket may touch begins with `tickets`. */
export const ticketKeys = {
  all: ['tickets'] as const,
  one: (id: string) => ['ticket', id] as const,
  list: (filter: object) => ['tickets', 'list', filter] as const,
  counts: (filter: object) => ['tickets', 'counts', filter] as const,
  route: (id: string) => ['ticket', id, 'route'] as const,
  owners: (id: string) => ['ticket', id, 'owners'] as const,
  clocks: (id: string) => ['ticket', id, 'clocks'] as const,
  rings: (id: string) => ['ticket', id, 'rings'] as const,
}

/** The answer to an action is the ticket as it is now: shown at once, and lists look again. */
export function keepTicket(ticket: TicketView) {
  queryClient.setQueryData(ticketKeys.one(ticket.id), ticket)
  void queryClient.invalidateQueries({ queryKey: ticketKeys.all })
}

/** Something happened to a ticket: whoever shows it asks again. */
export function ticketChanged(id: string | undefined) {
  if (id !== undefined) void queryClient.invalidateQueries({ queryKey: ticketKeys.one(id) })
  void queryClient.invalidateQueries({ queryKey: ticketKeys.all })
}
