import { useQuery } from '@tanstack/react-query'
import type { RingsView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { ticketKeys } from './ticket-keys'

/** Whose phones rang for a ticket; empty for those who are not told. */
export function useRings(id: string) {
  return useQuery({
    queryKey: ticketKeys.rings(id),
    queryFn: ({ signal }) => callApi<RingsView>({ method: 'GET', path: `/tickets/${id}/rings`, signal }),
  })
}
