import { useQuery } from '@tanstack/react-query'
import type { AreaView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'

/** The areas right below one. */
export function useChildren(parentId: string) {
  return useQuery({
    queryKey: ['area', parentId, 'below'],
    queryFn: ({ signal }) =>
      callApi<{ items: AreaView[] }>({ method: 'GET', path: '/areas', query: { parentId }, signal }),
  })
}
