import { countyDayNumber, countyMidnight, DAY_MS, MINUTE_MS } from '@beegrid/shared'

/** Minutes since the county's midnight. */
export const minuteOfDay = (at: number): number => Math.floor((at - countyMidnight(at)) / MINUTE_MS)

export const isWeekend = (at: number): boolean => {
  // 1970-01-01 was a Thursday.
  const weekday = (countyDayNumber(at) + 3) % 7
  return weekday > 4
}

const WAKES = 7 * 60 + 30
const SLEEPS = 21 * 60 + 30

/** The same moment, or the next morning when it lies in the night; `spread` (0 to 1) scatters the mornings. */
export function byDaylight(at: number, spread: number): number {
  const minute = minuteOfDay(at)
  if (minute >= WAKES && minute < SLEEPS) return at
  const midnight = countyMidnight(at)
  const day = minute < WAKES ? midnight : midnight + DAY_MS
  return day + (WAKES + Math.floor(spread * 75)) * MINUTE_MS
}
