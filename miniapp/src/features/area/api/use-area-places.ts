import { useQuery } from '@tanstack/react-query'
import type { PlacePageView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'

const SHOWN = 100

/** Compounds, buildings and stations of a grid: the first hundred. */
export function useAreaPlaces(gridId: string) {
  return useQuery({
    queryKey: ['area', gridId, 'places'],
    queryFn: ({ signal }) =>
      callApi<PlacePageView>({
        method: 'GET',
        path: '/places',
        query: { gridId, coord: 'wgs84', limit: SHOWN },
        signal,
      }),
  })
}
