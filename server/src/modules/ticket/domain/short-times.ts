/** Asia/Shanghai has kept UTC+8 without summer time since 1991. */
const ZONE_MS = 8 * 3_600_000

const local = (at: number): string => new Date(at + ZONE_MS).toISOString()

/** The county's day of a moment, `11-22`. */
export function shortDay(at: number): string {
  return local(at).slice(5, 10)
}

/** Day and time in the county, `11-22 18:00`. */
export function shortTime(at: number): string {
  return `${shortDay(at)} ${local(at).slice(11, 16)}`
}
