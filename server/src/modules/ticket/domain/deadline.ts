import chineseDays from 'chinese-days'

/**
 * Units of a time limit (GB/T 30428 practice): urgent time runs without a break, working time only
 * 08–12 and 14–18 on working days, natural days run on the calendar.
 */
export const LIMIT_UNITS = ['urgent_minute', 'urgent_hour', 'work_hour', 'work_day', 'natural_day'] as const
export type LimitUnit = (typeof LIMIT_UNITS)[number]

/** `respond` and `part` run for a called party, `answer` for a supervision order, the others for the ticket. */
export const CLOCK_STAGES = [
  'accept',
  'arrive',
  'resolve',
  'rework',
  'verify',
  'respond',
  'part',
  'answer',
] as const
export type ClockStage = (typeof CLOCK_STAGES)[number]

export interface Limit {
  readonly value: number
  readonly unit: LimitUnit
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Asia/Shanghai: UTC+8 all the year, no daylight saving since 1991. */
const ZONE_OFFSET = 8 * HOUR

/** Working time of a day, from local midnight. 8 working hours make a working day. */
const SHIFTS = [
  [8 * HOUR, 12 * HOUR],
  [14 * HOUR, 18 * HOUR],
] as const
const WORK_DAY = 8 * HOUR

/** A year ahead is far beyond any limit; past it the calendar data itself must be wrong. */
const LONGEST_SEARCH_DAYS = 800

const localMidnight = (at: number): number => Math.floor((at + ZONE_OFFSET) / DAY) * DAY - ZONE_OFFSET

/** Public holidays out, make-up working days in: the official calendar as published. */
function isWorkingDay(midnight: number): boolean {
  return chineseDays.isWorkday(new Date(midnight + ZONE_OFFSET).toISOString().slice(0, 10))
}

/** The end of `duration` milliseconds of working time begun at `start`. */
function addWorkingTime(start: number, duration: number): number {
  let left = duration
  let midnight = localMidnight(start)
  for (let day = 0; day < LONGEST_SEARCH_DAYS; day += 1, midnight += DAY) {
    if (!isWorkingDay(midnight)) continue
    for (const [open, close] of SHIFTS) {
      const from = Math.max(start, midnight + open)
      const available = midnight + close - from
      if (available <= 0) continue
      if (left <= available) return from + left
      left -= available
    }
  }
  throw new Error('no working time within the calendar')
}

/** Working time (milliseconds) between two moments. */
function workingTimeBetween(from: number, to: number): number {
  let sum = 0
  for (let midnight = localMidnight(from); midnight < to; midnight += DAY) {
    if (!isWorkingDay(midnight)) continue
    for (const [open, close] of SHIFTS)
      sum += Math.max(0, Math.min(to, midnight + close) - Math.max(from, midnight + open))
  }
  return sum
}

/**
 * When a limit is due again that stood still from `pausedAt` to `now` (epoch ms): what was left then is left now, in
 * working time where the limit runs in working time. What was overdue is as much overdue as before.
 */
export function resumedDue(
  { dueAt: due, pausedAt, unit }: { dueAt: number; pausedAt: number; unit: LimitUnit },
  now: number,
): number {
  const works = unit === 'work_hour' || unit === 'work_day'
  if (!works || due <= pausedAt) return due + (now - pausedAt)
  return addWorkingTime(now, workingTimeBetween(pausedAt, due))
}

/** When a limit begun at `start` (epoch ms) runs out (epoch ms). */
export function dueAt(start: number, { value, unit }: Limit): number {
  switch (unit) {
    case 'urgent_minute':
      return start + value * MINUTE
    case 'urgent_hour':
      return start + value * HOUR
    case 'work_hour':
      return addWorkingTime(start, value * HOUR)
    case 'work_day':
      return addWorkingTime(start, value * WORK_DAY)
    case 'natural_day':
      return start + value * DAY
  }
}

/** The reporter may say within three days whether it is fixed; then the community calls back. */
export const VERIFY_LIMIT: Limit = { value: 3, unit: 'natural_day' }

/** Where a category names no limit. */
export const DEFAULT_RESOLVE_LIMIT: Limit = { value: 3, unit: 'work_day' }
export const DEFAULT_ACCEPT_LIMIT: Limit = { value: 15, unit: 'urgent_minute' }

/** The reporter may reopen within a week of the first closing. */
export const REOPEN_WINDOW_MS = 7 * DAY
