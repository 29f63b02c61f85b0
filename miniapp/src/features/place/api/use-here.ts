import { useQuery } from '@tanstack/react-query'
import type { HereView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import type { Located } from '@/platform/location-types'

/** The grid one stands in and who answers for it now. */
export function useHere(at: Located | undefined) {
  return useQuery({
    queryKey: ['here', at],
    enabled: at !== undefined,
    queryFn: ({ signal }) =>
      callApi<HereView>({ method: 'GET', path: '/areas/here', query: { ...at }, signal }),
  })
}
