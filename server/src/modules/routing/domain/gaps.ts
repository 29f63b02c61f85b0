import { dateText, dayStart, DAY_MINUTES, localDay, minuteOfDay } from './county-time.js'
import type { Segment, Span } from './coverage.js'

/** A time nobody has a grid at hours it is otherwise served; nights in between do not end it. */
export interface Gap extends Span {
  readonly areaId: string
  /** The hours that hurt. */
  readonly pieces: readonly Segment[]
}

/** The gaps of a grid's coverage, in order. */
export function gapsOf(areaId: string, segments: readonly Segment[]): readonly Gap[] {
  const gaps: Gap[] = []
  let open: Segment[] = []
  const close = (): void => {
    const [first, last] = [open[0], open.at(-1)]
    if (first && last) gaps.push({ areaId, from: first.from, to: last.to, pieces: open })
    open = []
  }
  for (const segment of segments) {
    if (segment.kind !== 'gap') close()
    else if (!segment.quiet) open = [...open, segment]
  }
  close()
  return gaps
}

/** A part of one day, in minutes from its midnight. */
export interface DayPart {
  readonly day: number
  readonly fromMinute: number
  readonly toMinute: number
}

/** Spans cut at the county's midnights. */
export function dayParts(spans: readonly Span[]): readonly DayPart[] {
  return spans.flatMap(({ from, to }) => {
    const parts: DayPart[] = []
    for (let day = localDay(from); dayStart(day) < to; day += 1) {
      const fromMinute = from > dayStart(day) ? minuteOfDay(from) : 0
      const toMinute = to < dayStart(day + 1) ? minuteOfDay(to) : DAY_MINUTES
      if (toMinute > fromMinute) parts.push({ day, fromMinute, toMinute })
    }
    return parts
  })
}

/** Each day that a span touches, as dates. */
export function datesOf(spans: readonly Span[]): readonly string[] {
  return [...new Set(dayParts(spans).map(({ day }) => dateText(day)))]
}
