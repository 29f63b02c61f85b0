import type { Duty } from '@beegrid/shared'

/** The duties of a post, and the officer who sits at an area's desk. */
export type DutyName = Duty | 'dutyOfficer'
/** Whoever holds the post, or covers for its holder (代班). */
export type Standing = 'holder' | 'standIn'

/** Days and hours of a duty, in the county's zone. */
export interface Shift {
  /** Bit 0 Monday … bit 6 Sunday. */
  readonly weekdays: number
  /** Minutes from midnight; an end at or before the start lies on the next day. */
  readonly fromMinute: number
  readonly toMinute: number
  /** Epoch milliseconds; the end is exclusive, null without end. */
  readonly validFrom: number
  readonly validTo: number | null
}

/** A line of the roster with what else is known of its person at this moment. */
export interface DutyFact extends Shift {
  readonly id: string
  readonly userId: string
  readonly areaId: string
  readonly duty: DutyName
  readonly standing: Standing
  /** On leave, in training, ill. */
  readonly absent: boolean
  /** The account is open. */
  readonly active: boolean
}

export type DutyState = 'onDuty' | 'offHours' | 'absent' | 'inactive'

export interface DutyStatus extends DutyFact {
  readonly state: DutyState
  /** End of the present shift; only on duty. */
  readonly until?: number
}

const MINUTE_MS = 60_000
const DAY_MINUTES = 24 * 60
/** Asia/Shanghai has kept UTC+8 without summer time since 1991. */
const ZONE_MINUTES = 8 * 60
/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 3

/** When the shift running at `now` ends; undefined when none does. Shifts that began yesterday count until they end. */
export function shiftEnd(shift: Shift, now: number): number | undefined {
  if (now < shift.validFrom || (shift.validTo !== null && now >= shift.validTo)) return undefined
  const local = Math.floor(now / MINUTE_MS) + ZONE_MINUTES
  const today = Math.floor(local / DAY_MINUTES)
  const end = endOnDay(shift, today, local) ?? endOnDay(shift, today - 1, local)
  if (end === undefined) return undefined
  const at = (end - ZONE_MINUTES) * MINUTE_MS
  return shift.validTo === null ? at : Math.min(at, shift.validTo)
}

/** The end, in local minutes, of the shift that began on a day, if it runs at `local`. */
function endOnDay({ weekdays, fromMinute, toMinute }: Shift, day: number, local: number): number | undefined {
  const weekday = (((day + EPOCH_WEEKDAY) % 7) + 7) % 7
  if ((weekdays & (1 << weekday)) === 0) return undefined
  const from = day * DAY_MINUTES + fromMinute
  const to = day * DAY_MINUTES + toMinute + (toMinute <= fromMinute ? DAY_MINUTES : 0)
  return local >= from && local < to ? to : undefined
}

function stateOf(fact: DutyFact, until: number | undefined): DutyState {
  if (!fact.active) return 'inactive'
  if (fact.absent) return 'absent'
  return until === undefined ? 'offHours' : 'onDuty'
}

/** How each duty stands at a moment: holders before stand-ins, otherwise in a fixed order. */
export function whoIsOnDuty(facts: readonly DutyFact[], now: number): readonly DutyStatus[] {
  const rank = ({ standing, id }: DutyFact): string => `${standing === 'holder' ? 0 : 1}${id}`
  return facts
    .map((fact): DutyStatus => {
      const until = shiftEnd(fact, now)
      const state = stateOf(fact, until)
      return { ...fact, state, ...(state === 'onDuty' && until !== undefined && { until }) }
    })
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
}
