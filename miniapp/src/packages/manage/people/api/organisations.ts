import { useInfiniteQuery } from '@tanstack/react-query'
import { queryClient } from '@/api/query-client'
import type { OrganisationListView, OrganisationView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import type { OrganisationBody } from '../model/organisation-form'

const PAGE = 100
const KEY = 'organisations'

export type OrganisationKind = OrganisationView['kind']

export interface OrganisationFilter {
  areaId: string | undefined
  q: string
  kind: OrganisationKind | ''
  closed: boolean
}

export function useOrganisations(filter: OrganisationFilter) {
  return useInfiniteQuery({
    queryKey: [KEY, filter],
    enabled: filter.areaId !== undefined,
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const { closed, ...rest } = filter
      const query = { ...rest, closed: closed ? 'true' : undefined, limit: PAGE, cursor: pageParam }
      return callApi<OrganisationListView>({ method: 'GET', path: '/organisations', query, signal })
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
}

export function organisationsChanged(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: [KEY] })
}

export function addOrganisation(body: OrganisationBody, key: string): Promise<OrganisationView> {
  return callApi({ method: 'POST', path: '/organisations', body, key })
}

export function changeOrganisation(
  id: string,
  body: Partial<OrganisationBody> & { closed?: boolean },
): Promise<OrganisationView> {
  return callApi({ method: 'PATCH', path: `/organisations/${id}`, body })
}
