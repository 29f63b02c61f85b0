const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Asia/Shanghai has kept UTC+8 without summer time since 1991. */
const ZONE_MS = 8 * HOUR_MS

/** The midnight a day of the county began with, epoch milliseconds. */
export function dayStart(at: number): number {
  return Math.floor((at + ZONE_MS) / DAY_MS) * DAY_MS - ZONE_MS
}
