import { useQuery } from '@tanstack/react-query'
import type { AreaView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'

export function useAreaDetail(id: string | undefined) {
  return useQuery({
    queryKey: ['area-detail', id],
    enabled: id !== undefined,
    staleTime: Infinity,
    queryFn: ({ signal }) => callApi<AreaView>({ method: 'GET', path: `/areas/${id ?? ''}`, signal }),
  })
}
