import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { RuleBody, RuleTableView, RuleVersionPageView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { checkRules, ruleKeys } from './rule-api'

export function useRuleTable(countyId: string) {
  return useQuery({
    queryKey: ruleKeys.table(countyId),
    queryFn: ({ signal }) =>
      callApi<RuleTableView>({ method: 'GET', path: '/routing/rules', query: { countyId }, signal }),
  })
}

/** A table that is being written, as the server reads it: its order, its words, what is wrong with it. */
export function useRuleCheck(countyId: string, rules: readonly RuleBody[], wanted: boolean) {
  return useQuery({
    queryKey: ruleKeys.check(countyId, rules),
    enabled: wanted,
    placeholderData: keepPreviousData,
    queryFn: () => checkRules(countyId, rules),
    retry: false,
  })
}

export function useRuleVersions(countyId: string) {
  return useInfiniteQuery({
    queryKey: ruleKeys.versions(countyId),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }: RuleVersionPageView) => nextCursor ?? undefined,
    queryFn: ({ signal, pageParam }) =>
      callApi<RuleVersionPageView>({
        method: 'GET',
        path: '/routing/rules/versions',
        query: { countyId, cursor: pageParam },
        signal,
      }),
  })
}
