import { useQuery } from '@tanstack/react-query'
import type { DutyPageView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'

/** Who has which duty in a grid. */
export function useAreaStaff(gridId: string) {
  return useQuery({
    queryKey: ['area', gridId, 'staff'],
    queryFn: ({ signal }) => callApi<DutyPageView>({ method: 'GET', path: `/areas/${gridId}/staff`, signal }),
  })
}
