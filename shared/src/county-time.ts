export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/** The counties' zone, whatever a machine or phone says: Asia/Shanghai, UTC+8 all year, without summer time since 1991. */
export const COUNTY_OFFSET_MS = 8 * HOUR_MS

/** A moment (epoch milliseconds) on the county's clock and calendar: `2026-11-22T18:05:00.000`. */
export function countyTime(at: number): string {
  return new Date(at + COUNTY_OFFSET_MS).toISOString().slice(0, -1)
}

/** The county's day of a moment: `2026-11-22`. */
export function countyDay(at: number): string {
  return countyTime(at).slice(0, 10)
}

/** Days since 1970 on the county's calendar, to compare and count days. */
export function countyDayNumber(at: number): number {
  return Math.floor((at + COUNTY_OFFSET_MS) / DAY_MS)
}

/** The midnight with which the county's day of a moment began, epoch milliseconds. */
export function countyMidnight(at: number): number {
  return countyDayNumber(at) * DAY_MS - COUNTY_OFFSET_MS
}
