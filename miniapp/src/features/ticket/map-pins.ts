import type { TicketListItemView } from '@/api/types'
import type { MapPin, PinLook } from '@/ui/map/map-types'
import { overdueOf } from './deadline'

/** What a pin shows first: that it is late, that it is being redone, else its state. */
export function pinLook(ticket: TicketListItemView, now: number): PinLook {
  if (overdueOf(ticket, now) !== undefined) return 'overdue'
  return ticket.rework && ticket.status === 'accepted' ? 'rework' : ticket.status
}

export interface PinsShown {
  now: number
  chosenId?: string | undefined
}

/** Tickets as pins; those without a position have none. */
export function ticketPins(tickets: readonly TicketListItemView[], { now, chosenId }: PinsShown): MapPin[] {
  return tickets.flatMap((ticket) => {
    const { lng, lat } = ticket.location
    if (lng === null || lat === null) return []
    const { id, title, statusText } = ticket
    const label = `${title} · ${statusText}`
    return [{ id, at: { lng, lat }, look: pinLook(ticket, now), label, chosen: id === chosenId }]
  })
}

/** How many lie in each grid, community and town, by id; each ticket carries its own. */
export function countByArea(tickets: readonly TicketListItemView[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { area } of tickets) {
    for (const each of [area.grid, area.community, area.subdistrict]) {
      if (each) counts.set(each.id, (counts.get(each.id) ?? 0) + 1)
    }
  }
  return counts
}
