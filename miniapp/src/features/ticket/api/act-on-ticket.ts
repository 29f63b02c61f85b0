import type { TicketActionBody, TicketView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'

/** An action with what it needs; the server says which fields belong to which action. */
export type ActionBody = TicketActionBody

/** `key` makes a second try of a lost answer the same request. */
export function actOnTicket(ticketId: string, body: ActionBody, key: string): Promise<TicketView> {
  return callApi<TicketView>({ method: 'POST', path: `/tickets/${ticketId}/actions`, body, key })
}
