import { useQuery } from '@tanstack/react-query'
import type { TicketCountsView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { useSession } from '@/platform/session/session-store'
import { ticketKeys } from './ticket-keys'
import type { TicketFilter } from './use-tickets'

/** How many are in a box, by where they stand. */
export function useTicketCounts(filter: TicketFilter, { enabled = true } = {}) {
  const userId = useSession(({ session }) => session?.user.id)
  return useQuery({
    queryKey: ticketKeys.counts({ userId, ...filter }),
    queryFn: ({ signal }) =>
      callApi<TicketCountsView>({ method: 'GET', path: '/tickets/counts', query: { ...filter }, signal }),
    enabled: enabled && userId !== undefined,
  })
}
