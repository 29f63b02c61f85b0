import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { FigureBehindPageView, FigureDefinitionsView, FigureTableView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import type { Period } from '../model/period'

export type FigureBy = FigureTableView['by']
export type FigureCode = FigureTableView['total'][number]['code']
export type Only = 'all' | 'met' | 'missed'

export interface FigureScope extends Period {
  readonly areaId: string
}

/** Whom the tickets are asked of, besides the area. */
export interface BehindFilter {
  readonly areaId?: string
  readonly unitId?: string
  readonly categoryId?: string
}

export function useFigureDefinitions() {
  return useQuery({
    queryKey: ['figures', 'definitions'],
    queryFn: ({ signal }) =>
      callApi<FigureDefinitionsView>({ method: 'GET', path: '/figures/definitions', signal }),
  })
}

export function useFigures({ areaId, from, to }: FigureScope, by: FigureBy) {
  return useQuery({
    queryKey: ['figures', 'table', areaId, from, to, by],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      callApi<FigureTableView>({ method: 'GET', path: '/figures', query: { areaId, from, to, by }, signal }),
  })
}

/** The tickets a figure counts. */
export function useTicketsBehind(
  code: FigureCode,
  { areaId, from, to }: FigureScope,
  { only, ...filter }: BehindFilter & { readonly only: Only },
) {
  return useInfiniteQuery({
    queryKey: ['figures', 'behind', code, areaId, from, to, only, filter],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }: FigureBehindPageView) => nextCursor ?? undefined,
    queryFn: ({ signal, pageParam }) =>
      callApi<FigureBehindPageView>({
        method: 'GET',
        path: `/figures/${code}/tickets`,
        query: { areaId, from, to, only, ...filter, cursor: pageParam, limit: 20 },
        signal,
      }),
  })
}
