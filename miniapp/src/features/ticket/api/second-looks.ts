import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { PassingLooksView, SecondLookCountsView, SecondLookPageView, SecondLookView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import type { Located } from '@/platform/location-types'
import { ticketKeys } from './ticket-keys'

export type LookKind = SecondLookView['kind']

/** Whose looks: those of one's own desk, or whatever lies in an area. */
export interface LookScope {
  scope: 'desk' | 'area'
  areaId?: string | undefined
}

export interface LookFilter extends LookScope {
  kind?: LookKind | undefined
  state: 'open' | 'done'
}

/** Call-backs and rechecks, page by page, what is due first. */
export function useSecondLooks(filter: LookFilter) {
  return useInfiniteQuery({
    queryKey: [...ticketKeys.all, 'looks', filter],
    queryFn: ({ pageParam, signal }) =>
      callApi<SecondLookPageView>({
        ...{ method: 'GET', path: '/second-looks', query: { ...filter, cursor: pageParam }, signal },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
}

export function looksOf(data: { pages: readonly SecondLookPageView[] } | undefined): SecondLookView[] {
  return (data?.pages ?? []).flatMap(({ items }) => items)
}

export function useLookCounts(scope: LookScope, { enabled = true }: { enabled?: boolean } = {}) {
  return useQuery({
    queryKey: [...ticketKeys.all, 'look-counts', scope],
    enabled,
    queryFn: ({ signal }) =>
      callApi<SecondLookCountsView>({
        ...{ method: 'GET', path: '/second-looks/counts', query: { ...scope }, signal },
      }),
  })
}

/** What a rider may look at in passing; nearest first where one stands somewhere. */
export function usePassingLooks(at: Located | undefined, { enabled }: { enabled: boolean }) {
  const query = at ? { lng: at.lng, lat: at.lat, coord: at.coord } : {}
  return useQuery({
    queryKey: [...ticketKeys.all, 'passing', query],
    enabled,
    queryFn: ({ signal }) =>
      callApi<PassingLooksView>({ method: 'GET', path: '/second-looks/passing', query, signal }),
  })
}
