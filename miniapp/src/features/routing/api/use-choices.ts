import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { AreaView, CategoryView, OrganisationView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'

const PAGE = 100

interface Page<T> {
  items: T[]
  nextCursor: string | null
}

/** All pages: what a list to choose from needs. */
async function everyPage<T>(
  path: string,
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<T[]> {
  const found: T[] = []
  let cursor: string | undefined
  do {
    const page: Page<T> = await callApi<Page<T>>({
      method: 'GET',
      path,
      query: { ...query, cursor, limit: PAGE },
      signal,
    })
    found.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return found
}

/** The areas right below one, in the order of their codes. */
export function useAreasBelow(parentId: string | undefined) {
  return useQuery({
    queryKey: ['area', parentId, 'below'],
    enabled: parentId !== undefined,
    staleTime: 60_000,
    queryFn: ({ signal }) => everyPage<AreaView>('/areas', { parentId: parentId ?? '' }, signal),
  })
}

/** The county's organisations that are at work. */
export function useOrganisations(countyId: string) {
  return useQuery({
    queryKey: ['organisations', countyId, 'all'],
    queryFn: ({ signal }) => everyPage<OrganisationView>('/organisations', { areaId: countyId }, signal),
  })
}

export function useRuleCategories() {
  return useQuery({
    queryKey: ['categories'],
    staleTime: Infinity,
    queryFn: async ({ signal }) =>
      (await callApi<{ items: CategoryView[] }>({ method: 'GET', path: '/categories', signal })).items,
  })
}

/** An area and everything above it, the county first. */
export function useAreaLine(id: string | undefined) {
  return useQuery({
    queryKey: ['area', id, 'line'],
    enabled: id !== undefined,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const line: AreaView[] = []
      for (let next = id ?? null; next !== null;) {
        const area: AreaView = await callApi<AreaView>({ method: 'GET', path: `/areas/${next}`, signal })
        line.unshift(area)
        next = area.parentId
      }
      return line
    },
  })
}
