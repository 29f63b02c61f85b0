const MINUTE = 60_000
const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
/** Asia/Shanghai has kept UTC+8 without summer time since 1991. */
const ZONE = 8 * HOUR

/** Midnight in the county's zone of the day a moment lies in. */
export const midnightOf = (at: number): number => Math.floor((at + ZONE) / DAY) * DAY - ZONE

/** Minutes since that midnight. */
export const minuteOfDay = (at: number): number => Math.floor((at - midnightOf(at)) / MINUTE)

export const isWeekend = (at: number): boolean => {
  // 1970-01-01 was a Thursday.
  const weekday = (Math.floor((at + ZONE) / DAY) + 3) % 7
  return weekday > 4
}

const WAKES = 7 * 60 + 30
const SLEEPS = 21 * 60 + 30

/** The same moment, or the next morning when it lies in the night; `spread` (0 to 1) scatters the mornings. */
export function byDaylight(at: number, spread: number): number {
  const minute = minuteOfDay(at)
  if (minute >= WAKES && minute < SLEEPS) return at
  const day = minute < WAKES ? midnightOf(at) : midnightOf(at) + DAY
  return day + (WAKES + Math.floor(spread * 75)) * MINUTE
}
