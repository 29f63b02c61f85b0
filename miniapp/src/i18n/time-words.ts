import { COUNTY_OFFSET_MS, countyDayNumber, DAY_MS, HOUR_MS, MINUTE_MS } from '@beegrid/shared'
import type { Messages } from '.'

const SECOND_MS = 1000

type TimeWords = Messages['time']

interface WallTime {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  /** Days since 1970 on the county's calendar. */
  dayNumber: number
}

/** By hand, as old WebViews lack Intl's time zones. */
function wallTime(at: number): WallTime {
  const shifted = new Date(at + COUNTY_OFFSET_MS)
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    dayNumber: countyDayNumber(at),
  }
}

const two = (n: number) => String(n).padStart(2, '0')

/** `14:26` in the county's time. */
export function clockWords(at: number): string {
  const { hour, minute } = wallTime(at)
  return `${two(hour)}:${two(minute)}`
}

/** `14:26`, `昨天 18:05`, `明天 12:00`, `11月18日 14:26`, `2025年3月2日`. */
export function momentWords(words: TimeWords, at: number, now: number): string {
  const [then, today] = [wallTime(at), wallTime(now)]
  const clock = clockWords(at)
  if (then.dayNumber === today.dayNumber) return clock
  if (then.dayNumber === today.dayNumber - 1) return words.yesterday(clock)
  if (then.dayNumber === today.dayNumber + 1) return words.tomorrow(clock)
  if (then.year === today.year) return words.dateClock(then.month, then.day, clock)
  return words.fullDate(then.year, then.month, then.day)
}

/** A day of the county's calendar, `2026-12-20`: `12月20日`. */
export function dayWords(words: TimeWords, day: string): string {
  const [, month = 1, date = 1] = day.split('-').map(Number)
  return words.date(month, date)
}

/** The day a moment falls on, where its hour says nothing. */
export function dateWords(words: TimeWords, at: number): string {
  const { month, day } = wallTime(at)
  return words.date(month, day)
}

/** A span in its one or two largest units; under a minute counts as one. */
export function spanWords(words: TimeWords, ms: number): string {
  const minutes = Math.max(1, Math.round(ms / MINUTE_MS))
  if (minutes < 60) return words.minutes(minutes)
  if (ms >= 2 * DAY_MS) return words.days(Math.round(ms / DAY_MS))
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return rest === 0 || hours >= 10 ? words.hours(hours) : words.hoursMinutes(hours, rest)
}

/** `刚刚`, `12 分钟前`, `3 小时前`; from yesterday on, the moment. */
export function agoWords(words: TimeWords, at: number, now: number): string {
  const passed = now - at
  if (passed < MINUTE_MS) return words.justNow
  if (passed < 12 * HOUR_MS && wallTime(at).dayNumber === wallTime(now).dayNumber)
    return words.ago(spanWords(words, floorToUnit(passed)))
  return momentWords(words, at, now)
}

/** A time that has passed is told in whole hours once there are some: nobody says “3 小时 12 分前”. */
function floorToUnit(ms: number): number {
  return ms < HOUR_MS ? Math.floor(ms / MINUTE_MS) * MINUTE_MS : Math.floor(ms / HOUR_MS) * HOUR_MS
}

export interface Deadline {
  due: number
  now: number
  /** Counts the last quarter of an hour in seconds too. */
  seconds?: boolean
}

/** `还剩 42 分钟`; with `seconds`, under a quarter of an hour also these. Farther than half a day: `明天 12:00 前`. */
export function leftWords(words: TimeWords, { due, now, seconds }: Deadline): string {
  const left = due - now
  if (left < 0) return words.over(spanWords(words, -left))
  if (seconds && left < 15 * MINUTE_MS) return words.left(countdown(words, left))
  if (left > 12 * HOUR_MS) return words.by(momentWords(words, due, now))
  return words.left(spanWords(words, Math.floor(left / MINUTE_MS) * MINUTE_MS))
}

function countdown(words: TimeWords, left: number): string {
  const total = Math.floor(left / SECOND_MS)
  return words.minutesSeconds(Math.floor(total / 60), total % 60)
}

/** `5:42`, for a button that counts down. */
export function countdownClock(left: number): string {
  const total = Math.max(0, Math.floor(left / SECOND_MS))
  return `${Math.floor(total / 60)}:${two(total % 60)}`
}

export function greetingWords(words: TimeWords, now: number): string {
  const { hour } = wallTime(now)
  if (hour < 5) return words.greeting.night
  if (hour < 11) return words.greeting.morning
  if (hour < 13) return words.greeting.noon
  return hour < 18 ? words.greeting.afternoon : words.greeting.evening
}
