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

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Asia/Shanghai: UTC+8 all the year, no daylight saving since 1991. */
const ZONE_OFFSET = 8 * HOUR

/** 08–12 and 14–18 on working days (GB/T 30428 practice). */
export const USUAL_SHIFTS: readonly Shift[] = [
  { from: 8 * HOUR, to: 12 * HOUR },
  { from: 14 * HOUR, to: 18 * HOUR },
]

export function localMidnight(at: number): number {
  return Math.floor((at + ZONE_OFFSET) / DAY) * DAY - ZONE_OFFSET
}

/** The date in the county's zone. */
export function localDate(at: number): string {
  return new Date(at + ZONE_OFFSET).toISOString().slice(0, 10)
}

/** Working time of one working day: 8 hours where a county has not decided otherwise. */
export function workDay({ shifts }: WorkingCalendar): number {
  return shifts.reduce((sum, { from, to }) => sum + to - from, 0)
}
