import { useQuery } from '@tanstack/react-query'
import type { TicketView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { ticketKeys } from './ticket-keys'

export function useTicket(id: string | undefined) {
  return useQuery({
    queryKey: ticketKeys.one(id ?? ''),
    queryFn: ({ signal }) => callApi<TicketView>({ method: 'GET', path: `/tickets/${id ?? ''}`, signal }),
    enabled: id !== undefined,
  })
}
