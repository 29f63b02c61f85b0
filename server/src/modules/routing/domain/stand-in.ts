import { MINUTE_MS } from '@beegrid/shared'
import { dayStart } from './county-time.js'
import type { Away, Span } from './coverage.js'
import { dayParts, type DayPart } from './gaps.js'
import type { Shift } from './roster.js'

const EVERY_DAY = 0b1111111

/** The parts of a time that somebody is there for. */
export function freeParts(spans: readonly Span[], away: readonly Away[]): readonly DayPart[] {
  return dayParts(spans).filter((part) => {
    const span = partSpan(part)
    return !away.some(({ from, to }) => from < span.to && to > span.from)
  })
}

/** Lines of the roster for exactly these parts: equal hours on days in a row are one line. */
export function shiftsFor(parts: readonly DayPart[]): readonly Shift[] {
  const runs: { first: DayPart; lastDay: number }[] = []
  for (const part of parts) {
    const run = runs.find(({ first, lastDay }) => lastDay === part.day - 1 && sameHours(first, part))
    if (run) run.lastDay = part.day
    else runs.push({ first: part, lastDay: part.day })
  }
  return runs.map(({ first: { day, fromMinute, toMinute }, lastDay }) => ({
    ...{ weekdays: EVERY_DAY, fromMinute, toMinute },
    ...{ validFrom: dayStart(day), validTo: dayStart(lastDay + 1) },
  }))
}

function sameHours(a: DayPart, b: DayPart): boolean {
  return a.fromMinute === b.fromMinute && a.toMinute === b.toMinute
}

/** From when to when a part of a day runs. */
export function partSpan({ day, fromMinute, toMinute }: DayPart): Span {
  const start = dayStart(day)
  return { from: start + fromMinute * MINUTE_MS, to: start + toMinute * MINUTE_MS }
}
