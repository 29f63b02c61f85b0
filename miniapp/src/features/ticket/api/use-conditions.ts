import { useQuery } from '@tanstack/react-query'
import type { CategoryView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { useTicket } from './use-ticket'

/** The groups of categories, each with what is in it. */
export function useCategoryGroups(): readonly CategoryView[] {
  const groups = useQuery({
    queryKey: ['categories'],
    staleTime: Infinity,
    queryFn: async ({ signal }) =>
      (await callApi<{ items: CategoryView[] }>({ method: 'GET', path: '/categories', signal })).items,
  }).data
  return groups ?? []
}

/** The conditions (立案条件) of a ticket's category, or of the one it is about to get; none while it is not sorted. */
export function useConditions(ticketId: string, chosenId?: string): CategoryView['conditions'] {
  const known = useTicket(ticketId).data?.category?.id
  const groups = useCategoryGroups()
  const categoryId = chosenId ?? known
  const category = groups.flatMap(({ children }) => children).find(({ id }) => id === categoryId)
  return category?.conditions ?? []
}
