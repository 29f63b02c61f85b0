import { useQuery } from '@tanstack/react-query'
import type { SimilarTicketsView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { spotOf, type DraftPlace } from '../model/draft'

/** What has been reported here already. */
export function useSimilar(place: DraftPlace | undefined, categoryId: string | undefined) {
  const spot = spotOf(place)
  const query = spot && {
    lng: spot.lng,
    lat: spot.lat,
    coord: spot.coord,
    accuracy: spot.accuracy,
    categoryId,
  }
  return useQuery({
    queryKey: ['similar', query],
    enabled: query !== undefined,
    queryFn: ({ signal }) =>
      callApi<SimilarTicketsView>({ method: 'GET', path: '/tickets/similar', query, signal }),
  })
}
