import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type {
  RequestPageView,
  SupervisionPageView,
  TicketRequestsView,
  TicketSupervisionsView,
} from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { useSession } from '@/platform/session/session-store'
import { ticketKeys } from '../api/ticket-keys'

/** A change of any ticket makes these look again: their names begin like all of a ticket's. */
const key = (...names: readonly unknown[]) => [...ticketKeys.all, 'loop', ...names]

const PAGE = 20

export interface RequestFilter {
  box: 'answer' | 'asked'
  state?: 'waiting' | undefined
}

function useMyId() {
  return useSession(({ session }) => session?.user.id)
}

interface Page {
  nextCursor: string | null
}

function usePages<P extends Page>(path: string, filter: object, enabled: boolean) {
  const userId = useMyId()
  return useInfiniteQuery({
    queryKey: key(path, userId, filter),
    queryFn: ({ pageParam, signal }) =>
      callApi<P>({ method: 'GET', path, query: { ...filter, cursor: pageParam, limit: PAGE }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }: P) => nextCursor ?? undefined,
    enabled: enabled && userId !== undefined,
  })
}

/** What my desks are asked, or what I asked for. */
export function useRequests(filter: RequestFilter, enabled = true) {
  return usePages<RequestPageView>('/requests', filter, enabled)
}

export interface OrderFilter {
  state?: 'open' | 'answered' | 'ended' | undefined
  areaId?: string | undefined
}

/** The supervision orders in my areas. */
export function useOrders(filter: OrderFilter, enabled = true) {
  return usePages<SupervisionPageView>('/supervisions', filter, enabled)
}

/** What was asked for on one ticket. */
export function useTicketRequests(ticketId: string, enabled = true) {
  return useQuery({
    queryKey: key('requests', ticketId),
    queryFn: ({ signal }) =>
      callApi<TicketRequestsView>({ method: 'GET', path: `/tickets/${ticketId}/requests`, signal }),
    enabled,
  })
}

export function useTicketOrders(ticketId: string, enabled = true) {
  return useQuery({
    queryKey: key('orders', ticketId),
    queryFn: ({ signal }) =>
      callApi<TicketSupervisionsView>({ method: 'GET', path: `/tickets/${ticketId}/supervisions`, signal }),
    enabled,
  })
}
