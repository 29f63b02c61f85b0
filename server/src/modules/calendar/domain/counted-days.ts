import { countyDay, countyMidnight, DAY_MS } from '@beegrid/shared'
import { isWeekend } from './county-days.js'
import { workDay, type DayFact, type WorkingCalendar } from './working-calendar.js'
import { workingTimeBetween } from './working-time.js'

/** Days in a row that count alike: rest days of one name, or whole working days. */
export interface CountedDays {
  /** First and last day, 2026-11-22. */
  readonly from: string
  readonly to: string
  readonly days: number
  /** Working time of them that counts, milliseconds. */
  readonly countedMs: number
  readonly sort: 'worked' | 'madeUp' | 'weekend' | 'holiday'
  /** What the holiday is called. */
  readonly name: string | null
  readonly source: DayFact['source']
}

/** Longer than any limit a page would list day by day. */
const MOST_DAYS = 400

function oneDay(
  calendar: WorkingCalendar,
  midnight: number,
  span: { from: number; to: number },
): CountedDays {
  const date = countyDay(midnight)
  const { working, name, source } = calendar.dayOf(date)
  const [from, to] = [Math.max(span.from, midnight), Math.min(span.to, midnight + DAY_MS)]
  const countedMs = working ? workingTimeBetween(calendar, from, to) : 0
  const atWeekend = isWeekend(date)
  const sort = working
    ? atWeekend
      ? 'madeUp'
      : 'worked'
    : atWeekend && name === null
      ? 'weekend'
      : 'holiday'
  return { from: date, to: date, days: 1, countedMs, sort, name, source }
}

function isAlike(a: CountedDays, b: CountedDays, whole: number): boolean {
  const bothWhole = a.countedMs === a.days * whole && b.countedMs === whole
  const counts = a.sort !== 'worked' || bothWhole
  return a.sort === b.sort && a.name === b.name && a.source === b.source && counts
}

/** What each day between two moments counts for a limit in working time. */
export function countedDays(
  calendar: WorkingCalendar,
  span: { readonly from: number; readonly to: number },
): readonly CountedDays[] {
  const whole = workDay(calendar)
  const rows: CountedDays[] = []
  const last = Math.min(span.to, span.from + MOST_DAYS * DAY_MS)
  for (let midnight = countyMidnight(span.from); midnight < last; midnight += DAY_MS) {
    const day = oneDay(calendar, midnight, span)
    const before = rows.at(-1)
    if (!before || !isAlike(before, day, whole)) rows.push(day)
    else {
      const { from, days, countedMs } = before
      rows[rows.length - 1] = { ...day, from, days: days + 1, countedMs: countedMs + day.countedMs }
    }
  }
  return rows
}
