import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { queryClient } from '@/api/query-client'
import type { ApplyingLimitsView, NewLimitBody, TimeLimitPageView, TimeLimitView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'

const PAGE = 100

/** A county's own limits, in the order they were made. */
export function useTimeLimits(countyId: string) {
  return useInfiniteQuery({
    queryKey: ['limits', countyId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: PAGE, cursor: pageParam }
      return callApi<TimeLimitPageView>({
        method: 'GET',
        path: `/counties/${countyId}/limits`,
        query,
        signal,
      })
    },
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
}

export interface TriedMatter {
  areaId: string
  categoryId?: string | undefined
  conditionId?: string | undefined
}

/** Which limits would hold for a matter there. */
export function useApplyingLimits(countyId: string, tried: TriedMatter) {
  return useQuery({
    queryKey: ['limits', countyId, 'applying', tried],
    queryFn: ({ signal }) =>
      callApi<ApplyingLimitsView>({
        ...{ method: 'GET', path: `/counties/${countyId}/limits/applying`, signal },
        query: { ...tried },
      }),
  })
}

function limitsChanged(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['limits'] })
}

export type LimitTerms = Pick<NewLimitBody, 'value' | 'unit' | 'note'>

export async function addLimit(countyId: string, body: NewLimitBody): Promise<void> {
  await callApi<TimeLimitView>({ method: 'POST', path: `/counties/${countyId}/limits`, body })
  await limitsChanged()
}

export async function changeLimit({ id, version }: TimeLimitView, terms: LimitTerms): Promise<void> {
  await callApi<TimeLimitView>({ method: 'PATCH', path: `/limits/${id}`, body: { version, ...terms } })
  await limitsChanged()
}

export async function dropLimit({ id, version }: TimeLimitView): Promise<void> {
  await callApi<void>({ method: 'DELETE', path: `/limits/${id}`, query: { version } })
  await limitsChanged()
}
