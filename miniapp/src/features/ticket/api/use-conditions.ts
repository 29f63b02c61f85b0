import { useQuery } from '@tanstack/react-query'
import type { CategoryView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { useTicket } from './use-ticket'

/** The conditions (立案条件) of a ticket's category; none while it is not sorted. */
export function useConditions(ticketId: string): CategoryView['conditions'] {
  const categoryId = useTicket(ticketId).data?.category?.id
  const groups = useQuery({
    queryKey: ['categories'],
    staleTime: Infinity,
    queryFn: async ({ signal }) =>
      (await callApi<{ items: CategoryView[] }>({ method: 'GET', path: '/categories', signal })).items,
  }).data
  const category = groups?.flatMap(({ children }) => children).find(({ id }) => id === categoryId)
  return category?.conditions ?? []
}
