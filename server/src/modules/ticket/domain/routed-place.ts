import type { RouteRequest } from '../../routing/index.js'
import type { TicketEntity } from '../data/ticket.entity.js'

export type RoutedPlace = Omit<RouteRequest, 'now' | 'exclude'>

/** Where a ticket lies and what it is about, as the router is asked again. */
export function routedPlace(ticket: TicketEntity): RoutedPlace {
  const { lng, lat, accuracyM, placeId, categoryId } = ticket
  const point = lng === null || lat === null ? undefined : { lng, lat }
  return {
    areaId: smallestArea(ticket),
    ...(point && { point }),
    ...(accuracyM !== null && { accuracyM }),
    ...(placeId !== null && { placeId }),
    ...(categoryId !== null && { categoryId }),
  }
}

function smallestArea({ gridId, communityId, subdistrictId, countyId }: TicketEntity): string {
  return gridId ?? communityId ?? subdistrictId ?? countyId
}
