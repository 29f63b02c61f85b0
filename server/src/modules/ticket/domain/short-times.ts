import type { Language } from '@beegrid/shared'

/** Asia/Shanghai has kept UTC+8 without summer time since 1991. */
const ZONE_MS = 8 * 3_600_000

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** The county's day of a moment (epoch milliseconds): `11月30日`, `30 Nov`. */
export function shortDay(at: number, language: Language): string {
  const day = new Date(at + ZONE_MS)
  const [month, date] = [day.getUTCMonth(), day.getUTCDate()]
  return language === 'en' ? `${date} ${MONTHS[month] ?? ''}` : `${month + 1}月${date}日`
}

/** Day and time in the county: `11月30日 18:00`, `30 Nov 18:00`. */
export function shortTime(at: number, language: Language): string {
  const clock = new Date(at + ZONE_MS).toISOString().slice(11, 16)
  return `${shortDay(at, language)} ${clock}`
}
