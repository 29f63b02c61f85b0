import { useQuery } from '@tanstack/react-query'
import type { CategoryDetailView } from '@/api/place-types'
import { callApi } from '@/platform/http/api-client'

/** Two levels of categories with the words they are known by. */
export function useCategories() {
  return useQuery({
    queryKey: ['categories'],
    staleTime: Infinity,
    queryFn: async ({ signal }) =>
      (await callApi<{ items: CategoryDetailView[] }>({ method: 'GET', path: '/categories', signal })).items,
  })
}
