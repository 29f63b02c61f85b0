import { onLive } from '@/platform/live/live'
import { ticketChanged } from './api/ticket-keys'

/** To be called once: what is on screen follows what happens at the server, without reloading. */
export function startTicketLive(): () => void {
  return onLive(({ type, ticketId }) => {
    if (type === 'ticket.changed') ticketChanged(ticketId)
  })
}
