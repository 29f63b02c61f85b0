import { HOUR_MS } from '@beegrid/shared'

/** Part of a working day, milliseconds from local midnight. */
export interface Shift {
  readonly from: number
  readonly to: number
}

/** Where it stands whether a day is worked: what the county brought in, the published calendar, or nothing but the weekday. */
export type DaySource = 'county' | 'published' | 'weekdays'

export interface DayFact {
  readonly working: boolean
  /** What the day is called, when it is a public holiday or a working day that makes up for one. */
  readonly name: string | null
  readonly source: DaySource
}

/** When a county works. */
export interface WorkingCalendar {
  /** In order, apart from each other, at least one. */
  readonly shifts: readonly Shift[]
  /** @param date of the county's zone, 2026-11-22 */
  dayOf(date: string): DayFact
  /** The version of the county's own entries; 0 while it has none. */
  readonly version: number
}

/** 08–12 and 14–18 on working days (GB/T 30428 practice). */
export const USUAL_SHIFTS: readonly Shift[] = [
  { from: 8 * HOUR_MS, to: 12 * HOUR_MS },
  { from: 14 * HOUR_MS, to: 18 * HOUR_MS },
]

/** Working time of one working day: 8 hours where a county has not decided otherwise. */
export function workDay({ shifts }: WorkingCalendar): number {
  return shifts.reduce((sum, { from, to }) => sum + to - from, 0)
}
