import { DAY_MS, HOUR_MS, MINUTE_MS } from '@beegrid/shared'
import { isWeekend, type SpecialDay } from './county-days.js'
import type { DaySource, Shift, WorkingCalendar } from './working-calendar.js'

/** A year that left fewer would leave limits without an end in sight. */
const FEWEST_WORKING_DAYS = 100
/** The shortest working day. */
const SHORTEST_DAY = HOUR_MS

/** The dates of a year, 2026-01-01 to 2026-12-31. */
export function datesOf(year: number): readonly string[] {
  const first = Date.UTC(year, 0, 1)
  const days = Math.round((Date.UTC(year + 1, 0, 1) - first) / DAY_MS)
  return Array.from({ length: days }, (_, day) => new Date(first + day * DAY_MS).toISOString().slice(0, 10))
}

/** The days of a year that are not as their weekday says, and where that is from. */
export function specialDaysOf(
  calendar: WorkingCalendar,
  year: number,
): { readonly source: DaySource; readonly days: readonly SpecialDay[] } {
  const days = datesOf(year).flatMap((date): SpecialDay[] => {
    const { working, name } = calendar.dayOf(date)
    return name === null && working !== isWeekend(date) ? [] : [{ date, working, name: name ?? '' }]
  })
  return { source: calendar.dayOf(`${year}-06-15`).source, days }
}

/** What is wrong with a year as entered, if anything. */
export function yearFault(
  year: number,
  days: readonly SpecialDay[],
): 'outside' | 'twice' | 'tooFew' | undefined {
  const known = new Set(datesOf(year))
  if (days.some(({ date }) => !known.has(date))) return 'outside'
  if (new Set(days.map(({ date }) => date)).size < days.length) return 'twice'
  const entered = new Map(days.map(({ date, working }) => [date, working]))
  const worked = [...known].filter((date) => entered.get(date) ?? !isWeekend(date))
  return worked.length < FEWEST_WORKING_DAYS ? 'tooFew' : undefined
}

/** In order, apart from each other, inside the day, long enough together. */
export function areShifts(shifts: readonly Shift[]): boolean {
  const apart = shifts.every(({ from, to }, index) => from < to && from >= (shifts[index - 1]?.to ?? 0))
  const length = shifts.reduce((sum, { from, to }) => sum + to - from, 0)
  return apart && length >= SHORTEST_DAY && (shifts.at(-1)?.to ?? 0) <= DAY_MS
}

/** `HH:MM` as milliseconds from midnight; 24:00 is the end of the day. */
export function fromClock(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return hours * HOUR_MS + minutes * MINUTE_MS
}

export function asClock(ms: number): string {
  const [hours, minutes] = [Math.floor(ms / HOUR_MS), Math.floor((ms % HOUR_MS) / MINUTE_MS)]
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** `08:00–12:00、14:00–18:00` */
export function hoursText({ shifts }: WorkingCalendar): string {
  return shifts.map(({ from, to }) => `${asClock(from)}–${asClock(to)}`).join('、')
}
