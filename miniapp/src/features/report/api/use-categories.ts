import { useQuery } from '@tanstack/react-query'
import type { CategoryView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'

/** Two levels of categories with the words they are known by. */
export function useCategories() {
  return useQuery({
    queryKey: ['categories'],
    staleTime: Infinity,
    queryFn: async ({ signal }) =>
      (await callApi<{ items: CategoryView[] }>({ method: 'GET', path: '/categories', signal })).items,
  })
}
