import type { RoutedAreas } from './route-decision.js'
import { shiftEnd } from './roster.js'
import type { RoutingRule, RuleTime } from './rule.js'

/** What a rule is held against. */
export interface RuleCase {
  readonly areas: RoutedAreas
  /** The report's 小类 and its 大类; empty for a report without a category, which only rules for any category fit. */
  readonly categoryIds: readonly string[]
  /** Epoch milliseconds. */
  readonly now: number
}

export type RuleFit = 'applies' | 'otherArea' | 'otherCategory' | 'otherTime'

export function isRunning({ validFrom, validTo, ...hours }: RuleTime, now: number): boolean {
  return shiftEnd({ ...hours, validFrom: validFrom ?? Number.MIN_SAFE_INTEGER, validTo }, now) !== undefined
}

export function fitOf(
  { areaId, categoryId, time }: RoutingRule,
  { areas, categoryIds, now }: RuleCase,
): RuleFit {
  if (!Object.values(areas).includes(areaId)) return 'otherArea'
  if (categoryId !== null && !categoryIds.includes(categoryId)) return 'otherCategory'
  return isRunning(time, now) ? 'applies' : 'otherTime'
}
