import { useQuery } from '@tanstack/react-query'
import type { CodedPlaceView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'

/** What a code on a wall stands for. */
export function usePlaceCode(key: string | undefined) {
  return useQuery({
    queryKey: ['place-code', key],
    enabled: key !== undefined,
    staleTime: Infinity,
    queryFn: ({ signal }) =>
      callApi<CodedPlaceView>({
        method: 'GET',
        path: `/places/${key ?? ''}`,
        query: { coord: 'wgs84' },
        signal,
      }),
  })
}
