import { DAY_MS, HOUR_MS, inWorkingTime, MINUTE_MS, type Limit, type LimitUnit } from '@beegrid/shared'
import { addWorkingTime, takeWorkingTime, workingTimeBetween } from './working-time.js'
import { workDay, type WorkingCalendar } from './working-calendar.js'

/** How long a limit is, in milliseconds of the time it runs in. */
export function lengthOf(calendar: WorkingCalendar, { value, unit }: Limit): number {
  switch (unit) {
    case 'urgent_minute':
      return value * MINUTE_MS
    case 'urgent_hour':
    case 'work_hour':
      return value * HOUR_MS
    case 'work_day':
      return value * workDay(calendar)
    case 'natural_day':
      return value * DAY_MS
  }
}

/** When a limit begun at `start` (epoch ms) runs out (epoch ms). */
export function dueAt(calendar: WorkingCalendar, start: number, limit: Limit): number {
  const length = lengthOf(calendar, limit)
  return inWorkingTime(limit.unit) ? addWorkingTime(calendar, start, length) : start + length
}

/** Time used between two moments, milliseconds: working time where the unit runs in it. */
export function usedBetween(
  calendar: WorkingCalendar,
  { from, to }: { readonly from: number; readonly to: number },
  unit: LimitUnit,
): number {
  if (!inWorkingTime(unit)) return Math.max(0, to - from)
  return workingTimeBetween(calendar, from, to)
}

export interface PausedLimit {
  readonly dueAt: number
  readonly pausedAt: number
  readonly unit: LimitUnit
}

/**
 * When a limit is due again that stood still from `pausedAt` to `now` (epoch ms): what was left then is left now, in
 * working time where the limit runs in working time. What was overdue is as much overdue as before.
 */
export function resumedDue(
  calendar: WorkingCalendar,
  { dueAt: due, pausedAt, unit }: PausedLimit,
  now: number,
): number {
  if (!inWorkingTime(unit) || due <= pausedAt) return due + (now - pausedAt)
  const left = workingTimeBetween(calendar, pausedAt, due)
  return left === 0 ? Math.max(due, now) : addWorkingTime(calendar, now, left)
}

export interface RunningLimit {
  readonly dueAt: number
  readonly limit: Limit
}

/** The moment at which so many percent of a limit are over, reckoned back or on from its due time: pauses are in that. */
export function percentAt(
  calendar: WorkingCalendar,
  { dueAt: due, limit }: RunningLimit,
  percent: number,
): number {
  const length = Math.round((lengthOf(calendar, limit) * Math.abs(percent - 100)) / 100)
  if (length === 0) return due
  if (!inWorkingTime(limit.unit)) return percent < 100 ? due - length : due + length
  return percent < 100 ? takeWorkingTime(calendar, due, length) : addWorkingTime(calendar, due, length)
}
