import { useQuery } from '@tanstack/react-query'
import type { RouteHistoryView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { ticketKeys } from './ticket-keys'

/** Why a ticket went where it went, decision by decision; for officers. */
export function useRoute(ticketId: string) {
  return useQuery({
    queryKey: ticketKeys.route(ticketId),
    queryFn: ({ signal }) =>
      callApi<RouteHistoryView>({ method: 'GET', path: `/tickets/${ticketId}/route`, signal }),
  })
}
