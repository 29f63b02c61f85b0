import { equallySpecific, minutesADay, type RuleScale } from './rule-order.js'
import type { RoutingRule, RuleTime } from './rule.js'

/** `same`: the conditions of two rules are one and the same, which is refused. `overlap`: only their age decides. */
export interface RuleClash {
  readonly kind: 'same' | 'overlap'
  readonly ruleIds: readonly [string, string]
}

const DAY_MINUTES = 24 * 60
const WEEK_MINUTES = 7 * DAY_MINUTES

/** Pairs of rules between which the table's order says nothing but their age. */
export function clashesOf(rules: readonly RoutingRule[], scale: RuleScale): readonly RuleClash[] {
  return rules.flatMap((one, i) =>
    rules.slice(i + 1).flatMap((other): RuleClash[] => {
      if (one.areaId !== other.areaId || one.categoryId !== other.categoryId) return []
      const ruleIds = [one.id, other.id] as const
      if (sameTime(one.time, other.time)) return [{ kind: 'same', ruleIds }]
      const undecided = equallySpecific(one, other, scale) && timesMeet(one.time, other.time)
      return undecided ? [{ kind: 'overlap', ruleIds }] : []
    }),
  )
}

function sameTime(a: RuleTime, b: RuleTime): boolean {
  return (
    a.weekdays === b.weekdays &&
    a.fromMinute === b.fromMinute &&
    a.toMinute === b.toMinute &&
    a.validFrom === b.validFrom &&
    a.validTo === b.validTo
  )
}

/** Whether there is a moment both times cover. */
export function timesMeet(a: RuleTime, b: RuleTime): boolean {
  const starts = Math.max(a.validFrom ?? -Infinity, b.validFrom ?? -Infinity)
  const ends = Math.min(a.validTo ?? Infinity, b.validTo ?? Infinity)
  if (starts >= ends) return false
  return spans(a).some((one) => spans(b).some((other) => spansMeet(one, other)))
}

type Span = readonly [number, number]

/** Minutes of the week, Monday first; what runs over Sunday's midnight appears a second time a week earlier. */
function spans(time: RuleTime): Span[] {
  return Array.from({ length: 7 }, (_, day) => day)
    .filter((day) => (time.weekdays & (1 << day)) !== 0)
    .flatMap((day) => {
      const from = day * DAY_MINUTES + time.fromMinute
      const to = from + minutesADay(time)
      return to > WEEK_MINUTES
        ? ([
            [from, to],
            [from - WEEK_MINUTES, to - WEEK_MINUTES],
          ] as Span[])
        : [[from, to] as Span]
    })
}

function spansMeet([fromA, toA]: Span, [fromB, toB]: Span): boolean {
  return fromA < toB && fromB < toA
}
