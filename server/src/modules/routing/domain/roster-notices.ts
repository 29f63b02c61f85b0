import type { BothLanguages } from '../../notification/index.js'
import { DAY_MINUTES, localDay, weekdayOf } from './county-time.js'
import type { Span } from './coverage.js'
import { dayParts } from './gaps.js'

const both = (zh: string, en: string): BothLanguages => ({ zh, en })
const WEEKDAYS_ZH = '一二三四五六日'
const WEEKDAYS_EN = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

const two = (n: number): string => String(n).padStart(2, '0')
const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`

function dayWords(day: number): BothLanguages {
  const date = new Date(day * 86_400_000)
  const [month, of] = [date.getUTCMonth() + 1, date.getUTCDate()]
  const weekday = weekdayOf(day)
  return both(
    `${month}月${of}日（周${WEEKDAYS_ZH[weekday] ?? ''}）`,
    `${WEEKDAYS_EN[weekday] ?? ''} ${of}/${month}`,
  )
}

function hours(fromMinute: number, toMinute: number): BothLanguages {
  if (fromMinute === 0 && toMinute === DAY_MINUTES) return both('全天', 'all day')
  return both(`${clock(fromMinute)}–${clock(toMinute)}`, `${clock(fromMinute)}–${clock(toMinute)}`)
}

/** 11月19日（周四）至 11月20日（周五）08:00–18:00: each run of days with equal hours once. */
export function spansInWords(spans: readonly Span[]): BothLanguages {
  const runs: { first: number; last: number; fromMinute: number; toMinute: number }[] = []
  for (const { day, fromMinute, toMinute } of dayParts(spans)) {
    const run = runs.find(
      (each) => each.last === day - 1 && each.fromMinute === fromMinute && each.toMinute === toMinute,
    )
    if (run) run.last = day
    else runs.push({ first: day, last: day, fromMinute, toMinute })
  }
  const words = runs.map(({ first, last, fromMinute, toMinute }) => {
    const [from, to, time] = [dayWords(first), dayWords(last), hours(fromMinute, toMinute)]
    return first === last
      ? both(`${from.zh}${time.zh}`, `${from.en}, ${time.en}`)
      : both(`${from.zh}至${to.zh}${time.zh}`, `${from.en} to ${to.en}, ${time.en}`)
  })
  return both(words.map(({ zh }) => zh).join('，'), words.map(({ en }) => en).join('; '))
}

/** The day something begins. */
export function startInWords(at: number): BothLanguages {
  return dayWords(localDay(at))
}
