import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { FateLineView, FigureTicketPageView, RoutingFiguresView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'

/** How many first routes stood in an area, over the past 30 days. */
export function useRoutingFigures(areaId: string) {
  return useQuery({
    queryKey: ['routing-figures', areaId],
    queryFn: ({ signal }) =>
      callApi<RoutingFiguresView>({ method: 'GET', path: '/routing/figures', query: { areaId }, signal }),
  })
}

/** The tickets behind one line of it. */
export function useFigureTickets(areaId: string, fate: FateLineView['fate']) {
  return useInfiniteQuery({
    queryKey: ['routing-figures', areaId, 'tickets', fate],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }: FigureTicketPageView) => nextCursor ?? undefined,
    queryFn: ({ signal, pageParam }) =>
      callApi<FigureTicketPageView>({
        method: 'GET',
        path: '/routing/figures/tickets',
        query: { areaId, fate, cursor: pageParam, limit: 10 },
        signal,
      }),
  })
}
