import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { queryClient } from '@/api/query-client'
import type { ContractPageView, ContractView, OrganisationListView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { randomKey } from '@/platform/random'

const KEY = 'contracts'
const PAGE = 50

export interface ContractFilter {
  areaId: string | undefined
  placeId?: string | undefined
  state?: ContractView['state'] | '' | undefined
}

export function useContracts(filter: ContractFilter) {
  return useInfiniteQuery({
    queryKey: [KEY, filter],
    enabled: filter.areaId !== undefined,
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filter, limit: PAGE, cursor: pageParam }
      return callApi<ContractPageView>({ method: 'GET', path: '/contracts', query, signal })
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
}

/** The property companies of the county an area belongs to. */
export function useCompanies(areaId: string | undefined) {
  return useQuery({
    queryKey: ['organisations', 'property', areaId],
    enabled: areaId !== undefined,
    queryFn: ({ signal }) =>
      callApi<OrganisationListView>({
        method: 'GET',
        path: '/organisations',
        query: { areaId, kind: 'property', limit: 100 },
        signal,
      }),
  })
}

export interface ContractBody {
  organisationId: string
  placeIds: readonly string[]
  from: string
  to: string
  note: string
}

async function refreshed<T>(work: Promise<T>): Promise<T> {
  const answer = await work
  await queryClient.invalidateQueries({ queryKey: [KEY] })
  return answer
}

export function addContract({ to, ...rest }: ContractBody): Promise<ContractView> {
  const body = { ...rest, ...(to !== '' && { to }) }
  return refreshed(callApi<ContractView>({ method: 'POST', path: '/contracts', body, key: randomKey() }))
}

export function changeContract(
  id: string,
  { from, to, placeIds, note }: ContractBody,
): Promise<ContractView> {
  const body = {
    ...{ placeIds, note },
    ...(from !== '' && { from }),
    ...(to === '' ? { openEnded: true } : { to }),
  }
  return refreshed(callApi<ContractView>({ method: 'PATCH', path: `/contracts/${id}`, body }))
}
