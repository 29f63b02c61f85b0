const DAY_MS = 24 * 60 * 60_000
/** Asia/Shanghai has kept UTC+8 without summer time since 1991. */
const ZONE_MS = 8 * 60 * 60_000

/** Start of a day 2026-11-22 in the county's zone, epoch milliseconds. */
export function dayStart(day: string): number {
  return Date.parse(`${day}T00:00:00.000Z`) - ZONE_MS
}

/** End of that day, exclusive. */
export function dayEnd(day: string): number {
  return dayStart(day) + DAY_MS
}

/** The day a moment falls on. */
export function dayOf(at: number): string {
  return new Date(at + ZONE_MS).toISOString().slice(0, 10)
}
