import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { PreviewView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { spotOf, type DraftPlace } from '../model/draft'

/** Who would get it from here, and by when. */
export function usePreview(place: DraftPlace | undefined, categoryId: string | undefined) {
  const spot = spotOf(place)
  const query = place && {
    ...(spot && { lng: spot.lng, lat: spot.lat, coord: spot.coord, accuracy: spot.accuracy }),
    placeCode: place.placeCode,
    categoryId,
  }
  return useQuery({
    queryKey: ['preview', query],
    enabled: query !== undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => callApi<PreviewView>({ method: 'GET', path: '/routing/preview', query, signal }),
  })
}
