import chineseDays from 'chinese-days'
import type { DayFact } from './working-calendar.js'

const known = new Map<number, boolean>()

/** Whether the holidays of a year have been published, as far as this release knows. */
export function isPublished(year: number): boolean {
  const before = known.get(year)
  if (before !== undefined) return before
  const holidays = chineseDays.getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false)
  known.set(year, holidays.length > 0)
  return holidays.length > 0
}

/** 国务院办公厅's calendar as published; the bare weekday for a year whose holidays are not out yet. */
export function publishedDay(date: string): DayFact {
  const { work, name } = chineseDays.getDayDetail(date)
  // `National Day,国庆节,3`; an ordinary day has the weekday's English name alone.
  const [, holiday = null] = name.split(',')
  return {
    working: work,
    name: holiday,
    source: isPublished(Number(date.slice(0, 4))) ? 'published' : 'weekdays',
  }
}
