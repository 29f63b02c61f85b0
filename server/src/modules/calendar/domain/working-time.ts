import { countyDay, countyMidnight, DAY_MS } from '@beegrid/shared'
import type { WorkingCalendar } from './working-calendar.js'

/** Ten years: what is left behind them runs without a break, so that every limit has an end, whatever a county has entered. */
const LONGEST_SEARCH_DAYS = 3_700

/** A stretch of working time, epoch milliseconds. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The working time of the local day that begins at `midnight`. */
export function spansOf(calendar: WorkingCalendar, midnight: number): readonly Span[] {
  if (!calendar.dayOf(countyDay(midnight)).working) return []
  return calendar.shifts.map(({ from, to }) => ({ from: midnight + from, to: midnight + to }))
}

/** The moment at which `duration` milliseconds of working time, begun at `start`, are over. */
export function addWorkingTime(calendar: WorkingCalendar, start: number, duration: number): number {
  let left = duration
  let midnight = countyMidnight(start)
  for (let day = 0; day < LONGEST_SEARCH_DAYS; day += 1, midnight += DAY_MS) {
    for (const span of spansOf(calendar, midnight)) {
      const from = Math.max(start, span.from)
      const available = Math.max(0, span.to - from)
      if (left <= available && available > 0) return from + left
      left -= available
    }
  }
  return midnight + left
}

/** The latest moment from which `duration` milliseconds of working time lead up to `end`. */
export function takeWorkingTime(calendar: WorkingCalendar, end: number, duration: number): number {
  let left = duration
  let midnight = countyMidnight(end)
  for (let day = 0; day < LONGEST_SEARCH_DAYS; day += 1, midnight -= DAY_MS) {
    for (const span of [...spansOf(calendar, midnight)].reverse()) {
      const to = Math.min(end, span.to)
      const available = Math.max(0, to - span.from)
      if (left <= available && available > 0) return to - left
      left -= available
    }
  }
  return midnight - left
}

/** Working time (milliseconds) between two moments. */
export function workingTimeBetween(calendar: WorkingCalendar, from: number, to: number): number {
  let sum = 0
  for (let midnight = countyMidnight(from); midnight < to; midnight += DAY_MS) {
    for (const span of spansOf(calendar, midnight))
      sum += Math.max(0, Math.min(to, span.to) - Math.max(from, span.from))
  }
  return sum
}
