import { useQuery } from '@tanstack/react-query'
import type { OwnerCandidatesView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { ticketKeys } from './ticket-keys'

/** To whom a ticket can be given. */
export function useOwners(ticketId: string) {
  return useQuery({
    queryKey: ticketKeys.owners(ticketId),
    queryFn: ({ signal }) =>
      callApi<OwnerCandidatesView>({ method: 'GET', path: `/tickets/${ticketId}/owners`, signal }),
  })
}
