import type { Duty } from '@beegrid/shared'
import { DAY_MINUTES, localMinute, momentOf, weekdayOf } from './county-time.js'

/** The duties of a post, and the officer who sits at an area's desk. */
export type DutyName = Duty | 'dutyOfficer'
export const DUTY_NAMES = [
  'communityBusiness',
  'gridResponsibility',
  'dutyOfficer',
] as const satisfies readonly DutyName[]
/** Whoever holds the post, or covers for its holder (代班). */
export const STANDINGS = ['holder', 'standIn'] as const
export type Standing = (typeof STANDINGS)[number]

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
  /** Named for these dates: asked before the holder. */
  readonly goesFirst?: boolean | null
  /** The grid whose person this is, while `areaId` is merged into it (并入). */
  readonly mergedInto?: string
  /** Why it is merged: 学校放假. */
  readonly mergerReason?: string
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

/** When the shift running at `now` ends; undefined when none does. Shifts that began yesterday count until they end. */
export function shiftEnd(shift: Shift, now: number): number | undefined {
  if (now < shift.validFrom || (shift.validTo !== null && now >= shift.validTo)) return undefined
  const local = localMinute(now)
  const today = Math.floor(local / DAY_MINUTES)
  const end = endOnDay(shift, today, local) ?? endOnDay(shift, today - 1, local)
  if (end === undefined) return undefined
  const at = momentOf(end)
  return shift.validTo === null ? at : Math.min(at, shift.validTo)
}

/** The end, in local minutes, of the shift that began on a day, if it runs at `local`. */
function endOnDay({ weekdays, fromMinute, toMinute }: Shift, day: number, local: number): number | undefined {
  if ((weekdays & (1 << weekdayOf(day))) === 0) return undefined
  const from = day * DAY_MINUTES + fromMinute
  const to = day * DAY_MINUTES + toMinute + (toMinute <= fromMinute ? DAY_MINUTES : 0)
  return local >= from && local < to ? to : undefined
}

function stateOf(fact: DutyFact, until: number | undefined): DutyState {
  if (!fact.active) return 'inactive'
  if (fact.absent) return 'absent'
  return until === undefined ? 'offHours' : 'onDuty'
}

/** Whoever is named for these dates, then the people of the grid merged into, then holders, then stand-ins. */
function rank({ goesFirst, mergedInto, standing, id }: DutyFact): string {
  const usual = standing === 'holder' ? 0 : 1
  if (mergedInto !== undefined) return `1${goesFirst === true ? 0 : 1}${usual}${id}`
  return `${goesFirst === true ? 0 : 2}${usual}${id}`
}

/** How each duty stands at a moment, in the order they are asked; the order never changes otherwise. */
export function whoIsOnDuty(facts: readonly DutyFact[], now: number): readonly DutyStatus[] {
  return facts
    .map((fact): DutyStatus => {
      const until = shiftEnd(fact, now)
      const state = stateOf(fact, until)
      return { ...fact, state, ...(state === 'onDuty' && until !== undefined && { until }) }
    })
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
}
