import { COUNTY_OFFSET_MS, DAY_MS, MINUTE_MS } from '@beegrid/shared'

export const DAY_MINUTES = 24 * 60
const ZONE_MINUTES = COUNTY_OFFSET_MS / MINUTE_MS
/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 3

/** Minutes of the county's clock since 1970. */
export function localMinute(at: number): number {
  return Math.floor(at / MINUTE_MS) + ZONE_MINUTES
}

/** The moment a local minute begins, epoch milliseconds. */
export function momentOf(minute: number): number {
  return (minute - ZONE_MINUTES) * MINUTE_MS
}

/** Days since 1970 on the county's calendar. */
export function localDay(at: number): number {
  return Math.floor(localMinute(at) / DAY_MINUTES)
}

/** Midnight at the beginning of a day. */
export function dayStart(day: number): number {
  return momentOf(day * DAY_MINUTES)
}

/** Minutes since midnight. */
export function minuteOfDay(at: number): number {
  return localMinute(at) - localDay(at) * DAY_MINUTES
}

/** 0 Monday … 6 Sunday. */
export function weekdayOf(day: number): number {
  return (((day + EPOCH_WEEKDAY) % 7) + 7) % 7
}

/** Midnight at the beginning of the week's Monday. */
export function weekStart(at: number): number {
  const day = localDay(at)
  return dayStart(day - weekdayOf(day))
}

/** `2026-11-22`. */
export function dateText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}
