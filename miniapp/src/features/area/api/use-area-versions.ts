import { useInfiniteQuery } from '@tanstack/react-query'
import type { AreaVersionPageView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'

const SHOWN = 20

/** What was changed about an area and its outline, the newest first. */
export function useAreaVersions(id: string) {
  return useInfiniteQuery({
    queryKey: ['area', id, 'versions'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      callApi<AreaVersionPageView>({
        method: 'GET',
        path: `/areas/${id}/versions`,
        query: { limit: SHOWN, cursor: pageParam },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
}
