/**
 * An independent reckoning of deadlines, minute by minute, for tests alone: it shares no line with the product and knows
 * nothing of spans or shifts laid together. Slow and plain on purpose.
 */
export interface ReckonedLimit {
  readonly value: number
  readonly unit: 'urgent_minute' | 'urgent_hour' | 'work_hour' | 'work_day' | 'natural_day'
}

/** When a county works: whether this minute of this local day is worked. */
export interface Reckoning {
  /** `2026-11-22` of the county's zone. */
  readonly works: (date: string) => boolean
  /** Minutes from midnight, `[from, to)`. */
  readonly hours: readonly (readonly [from: number, to: number])[]
}

/** 国务院办公厅, 2026: what is off besides weekends, and the weekends that are worked. Written down by hand. */
const OFF_2026 = [
  ...['2026-01-01', '2026-01-02', '2026-01-03'],
  ...['2026-02-15', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-02-21'],
  ...['2026-02-22', '2026-02-23', '2026-04-04', '2026-04-05', '2026-04-06'],
  ...['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05'],
  ...['2026-06-19', '2026-06-20', '2026-06-21', '2026-09-25', '2026-09-26', '2026-09-27'],
  ...['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'],
]
const WORKED_2026 = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']

const MINUTE_MS = 60_000
const ZONE_MS = 480 * MINUTE_MS

function worksByWeekday(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday > 0 && weekday < 6
}

/** 2026 as published, other years by the weekday; 08–12 and 14–18. */
export const YEAR_2026: Reckoning = {
  works: (date) => WORKED_2026.includes(date) || (worksByWeekday(date) && !OFF_2026.includes(date)),
  hours: [
    [480, 720],
    [840, 1080],
  ],
}

function isWorked(minute: number, { works, hours }: Reckoning): boolean {
  const local = new Date(minute * MINUTE_MS + ZONE_MS)
  const ofDay = local.getUTCHours() * 60 + local.getUTCMinutes()
  return hours.some(([from, to]) => ofDay >= from && ofDay < to) && works(local.toISOString().slice(0, 10))
}

const RUNS_ON: Readonly<Record<string, number>> = { urgent_minute: 1, urgent_hour: 60, natural_day: 1440 }

function workMinutes({ value, unit }: ReckonedLimit, { hours }: Reckoning): number {
  return unit === 'work_hour' ? value * 60 : value * hours.reduce((sum, [from, to]) => sum + to - from, 0)
}

/** When a limit begun at `start` (epoch ms) is over (epoch ms). */
export function reckonedDue(start: number, limit: ReckonedLimit, reckoning: Reckoning = YEAR_2026): number {
  const without = RUNS_ON[limit.unit]
  if (without !== undefined) return start + limit.value * without * MINUTE_MS
  return afterWork(start, workMinutes(limit, reckoning) * MINUTE_MS, reckoning)
}

/** The moment at which so many milliseconds of working time have passed since `start`. */
function afterWork(start: number, duration: number, reckoning: Reckoning): number {
  let left = duration
  for (let minute = Math.floor(start / MINUTE_MS); ; minute += 1) {
    if (!isWorked(minute, reckoning)) continue
    const from = Math.max(start, minute * MINUTE_MS)
    const available = (minute + 1) * MINUTE_MS - from
    if (left <= available) return from + left
    left -= available
  }
}

/** Working time between two moments, milliseconds. */
export function reckonedWork(from: number, to: number, reckoning: Reckoning = YEAR_2026): number {
  let sum = 0
  for (let minute = Math.floor(from / MINUTE_MS); minute * MINUTE_MS < to; minute += 1) {
    if (!isWorked(minute, reckoning)) continue
    sum += Math.min(to, (minute + 1) * MINUTE_MS) - Math.max(from, minute * MINUTE_MS)
  }
  return sum
}

export interface ReckonedPause {
  readonly dueAt: number
  readonly pausedAt: number
  readonly resumedAt: number
}

/** When a limit is due again after it stood still: what was left then is left again; what was overdue stays as overdue. */
export function reckonedResume(
  { dueAt, pausedAt, resumedAt }: ReckonedPause,
  { unit }: Pick<ReckonedLimit, 'unit'>,
  reckoning: Reckoning = YEAR_2026,
): number {
  const works = RUNS_ON[unit] === undefined
  if (!works || dueAt <= pausedAt) return dueAt + resumedAt - pausedAt
  return afterWork(resumedAt, reckonedWork(pausedAt, dueAt, reckoning), reckoning)
}
