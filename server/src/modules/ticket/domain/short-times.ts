import { countyTime, type Language } from '@beegrid/shared'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** The county's day of a moment (epoch milliseconds): `11月30日`, `30 Nov`. */
export function shortDay(at: number, language: Language): string {
  const [, month = 1, date = 1] = countyTime(at).slice(0, 10).split('-').map(Number)
  return language === 'en' ? `${date} ${MONTHS[month - 1] ?? ''}` : `${month}月${date}日`
}

/** Day and time in the county: `11月30日 18:00`, `30 Nov 18:00`. */
export function shortTime(at: number, language: Language): string {
  return `${shortDay(at, language)} ${countyTime(at).slice(11, 16)}`
}
