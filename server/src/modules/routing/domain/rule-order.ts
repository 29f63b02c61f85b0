import type { RoutingRule, RuleTime } from './rule.js'

/**
 * Which of two rules is asked first: the one order there is, published in docs/adr/0018-rule-table.md and shown on the
 * screen. (1) the smaller area, (2) the narrower category, (3) fewer minutes a week, (4) dates rather than for good,
 * (5) the newer one; the id only so that the order never depends on how rules were read.
 */
export interface RuleScale {
  /** County 0, town 1, community 2, grid 3. */
  readonly areaDepth: (areaId: string) => number
  /** Any 0, 大类 1, 小类 2. */
  readonly categoryDepth: (categoryId: string | null) => number
}

const DAY_MINUTES = 24 * 60
const DAYS = [0, 1, 2, 3, 4, 5, 6]

/** How long a shift of these hours lasts. */
export function minutesADay({ fromMinute, toMinute }: RuleTime): number {
  return toMinute > fromMinute ? toMinute - fromMinute : toMinute + DAY_MINUTES - fromMinute
}

function minutesAWeek(time: RuleTime): number {
  return minutesADay(time) * DAYS.filter((day) => (time.weekdays & (1 << day)) !== 0).length
}

function isDated({ validFrom, validTo }: RuleTime): boolean {
  return validFrom !== null || validTo !== null
}

/** What the order goes by, widest first; larger wins. */
function rank({ areaId, categoryId, time }: RoutingRule, scale: RuleScale): readonly number[] {
  return [
    scale.areaDepth(areaId),
    scale.categoryDepth(categoryId),
    -minutesAWeek(time),
    isDated(time) ? 1 : 0,
  ]
}

/** Whether only their age decides between two rules. */
export function equallySpecific(a: RoutingRule, b: RoutingRule, scale: RuleScale): boolean {
  const [one, other] = [rank(a, scale), rank(b, scale)]
  return one.every((part, i) => part === other[i])
}

/** For sorting: the rule that is asked first comes first. */
export function bySpecificity(scale: RuleScale): (a: RoutingRule, b: RoutingRule) => number {
  return (a, b) => {
    const [one, other] = [
      [...rank(a, scale), a.changedAt],
      [...rank(b, scale), b.changedAt],
    ]
    const i = one.findIndex((part, at) => part !== other[at])
    if (i >= 0) return (other[i] ?? 0) - (one[i] ?? 0)
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
  }
}

export function orderRules(rules: readonly RoutingRule[], scale: RuleScale): readonly RoutingRule[] {
  return [...rules].sort(bySpecificity(scale))
}
