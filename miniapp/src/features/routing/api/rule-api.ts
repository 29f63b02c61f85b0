import { queryClient } from '@/api/query-client'
import type { RuleBody, RuleTableView, RuleView, TrialView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'

/** Names of what is kept of a county's rules. */
export const ruleKeys = {
  all: ['routing-rules'] as const,
  table: (countyId: string) => ['routing-rules', countyId] as const,
  versions: (countyId: string) => ['routing-rules', countyId, 'versions'] as const,
  check: (countyId: string, rules: readonly RuleBody[]) =>
    ['routing-rules', countyId, 'check', rules] as const,
}

export interface RuleChange {
  countyId: string
  baseVersion: number
  /** Why. */
  summary: string
}

export function checkRules(countyId: string, rules: readonly RuleBody[]): Promise<{ rules: RuleView[] }> {
  return callApi({ method: 'POST', path: '/routing/rules/check', body: { countyId, rules } })
}

export interface TrialAsked {
  countyId: string
  rules: readonly RuleBody[]
  days: number
  cursor?: string
}

export function tryRules(body: TrialAsked): Promise<TrialView> {
  return callApi({ method: 'POST', path: '/routing/rules/trial', body })
}

/** `key` makes a second try of a lost answer the same request. */
export async function saveRules(
  change: RuleChange & { rules: readonly RuleBody[] },
  key: string,
): Promise<RuleTableView> {
  return keep(await callApi<RuleTableView>({ method: 'POST', path: '/routing/rules', body: change, key }))
}

export async function restoreRules(version: number, body: RuleChange, key: string): Promise<RuleTableView> {
  const path = `/routing/rules/versions/${version}/restore`
  return keep(await callApi<RuleTableView>({ method: 'POST', path, body, key }))
}

async function keep(table: RuleTableView): Promise<RuleTableView> {
  await queryClient.invalidateQueries({ queryKey: ruleKeys.all })
  queryClient.setQueryData(ruleKeys.table(table.countyId), table)
  return table
}
