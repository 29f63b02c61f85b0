import { useQuery } from '@tanstack/react-query'
import type { PlacePageView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'

/** Buildings and compounds by a part of their name. */
export function usePlaceSearch(q: string) {
  const words = q.trim()
  return useQuery({
    queryKey: ['places', 'named', words],
    enabled: words.length > 0,
    queryFn: ({ signal }) =>
      callApi<PlacePageView>({
        method: 'GET',
        path: '/places',
        query: { q: words, coord: 'wgs84', limit: 20 },
        signal,
      }),
  })
}
