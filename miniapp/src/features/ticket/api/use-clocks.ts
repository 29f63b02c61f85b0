import { useQuery } from '@tanstack/react-query'
import type { TicketClocksView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { ticketKeys } from './ticket-keys'

/** The limits of a ticket and how each was computed. */
export function useClocks(id: string) {
  return useQuery({
    queryKey: ticketKeys.clocks(id),
    queryFn: ({ signal }) =>
      callApi<TicketClocksView>({ method: 'GET', path: `/tickets/${id}/clocks`, signal }),
  })
}
