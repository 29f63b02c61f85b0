import { COUNTY_OFFSET_MS, countyDay, DAY_MS } from '@beegrid/shared'

/** Start of a day 2026-11-22 in the county's zone, epoch milliseconds. */
export function dayStart(day: string): number {
  return Date.parse(`${day}T00:00:00.000Z`) - COUNTY_OFFSET_MS
}

/** End of that day, exclusive. */
export function dayEnd(day: string): number {
  return dayStart(day) + DAY_MS
}

/** The day a moment falls on. */
export function dayOf(at: number): string {
  return countyDay(at)
}
