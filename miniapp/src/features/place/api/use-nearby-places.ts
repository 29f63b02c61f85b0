import { useQuery } from '@tanstack/react-query'
import type { PlacePageView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import type { Located } from '@/platform/location-types'

/** Metres: farther away a building no longer says where one is. */
const WITHIN_M = 150

/** Buildings and compounds around a point, nearest first. */
export function useNearbyPlaces(at: Pick<Located, 'lng' | 'lat' | 'coord'> | undefined, withinM = WITHIN_M) {
  const query = at && { lng: at.lng, lat: at.lat, coord: at.coord, withinM, limit: 5 }
  return useQuery({
    queryKey: ['places', 'near', query],
    enabled: query !== undefined,
    staleTime: Infinity,
    queryFn: ({ signal }) => callApi<PlacePageView>({ method: 'GET', path: '/places', query, signal }),
  })
}
