import { useQuery } from '@tanstack/react-query'
import type { RoutingFiguresView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'

/** How often the first owner the router found was the right one, over the past 30 days. */
export function useFirstRoutes(areaId: string) {
  return useQuery({
    queryKey: ['area', areaId, 'first-routes'],
    queryFn: ({ signal }) =>
      callApi<RoutingFiguresView>({ method: 'GET', path: '/routing/figures', query: { areaId }, signal }),
  })
}
