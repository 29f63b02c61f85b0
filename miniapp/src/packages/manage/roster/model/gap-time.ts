import type { DeskMessages } from '@/i18n/desk'
import type { RosterGapView, RosterView } from '@/api/types'
import { now } from '@/platform/clock'
import { dayFromText, weekdayOf } from './week'

type Words = DeskMessages['roster']

/** Gaps that can still be mended, soonest first. */
export function gapTimes({ gaps }: RosterView): readonly RosterGapView[] {
  const at = now()
  return gaps.filter(({ to }) => Date.parse(to) > at).sort((a, b) => (a.from < b.from ? -1 : 1))
}

const weekday = (words: Words, date: string) => words.weekdays[weekdayOf(dayFromText(date))] ?? ''

/** Dates in words: 周四到周五, or 周四、周日. */
export function daysInWords(words: Words, dates: readonly string[]): string {
  const days = dates.map(dayFromText)
  const inRow = days.every((day, i) => i === 0 || day === (days[i - 1] ?? day) + 1)
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return ''
  if (first === last) return weekday(words, first)
  if (inRow) return words.span(weekday(words, first), weekday(words, last))
  return dates.map((date) => weekday(words, date)).join(words.and)
}

/** Every weekday of any gap, in order. */
export function gapDays(words: Words, gaps: readonly RosterGapView[]): string {
  const dates = [...new Set(gaps.flatMap((gap) => gap.dates))].sort()
  return dates.map((date) => weekday(words, date)).join(words.and)
}
