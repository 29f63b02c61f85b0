import type { Outcome, Satisfaction, TicketAction } from '@beegrid/shared'
import type { TicketView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import type { Located } from '@/platform/location-types'

/** An action with what it needs; the server says which fields belong to which action. */
export interface ActionBody {
  action: TicketAction
  /** The version one has seen; 409 when it moved on. */
  version?: number
  reason?: string
  note?: string
  mediaIds?: readonly string[]
  owner?: { party: 'post' | 'organisation' | 'desk'; areaId?: string; organisationId?: string }
  location?: Located
  outcome?: Outcome
  passed?: boolean
  satisfaction?: Satisfaction
  comment?: string
  tags?: readonly string[]
  description?: string
  categoryId?: string
  referTo?: string
}

/** `key` makes a second try of a lost answer the same request. */
export function actOnTicket(ticketId: string, body: ActionBody, key: string): Promise<TicketView> {
  return callApi<TicketView>({ method: 'POST', path: `/tickets/${ticketId}/actions`, body, key })
}
