import { COUNTY_OFFSET_MS, countyDayNumber, DAY_MS } from '@beegrid/shared'
import type { RosterSegmentView } from '@/api/types'

/** Days are counted by their number on the county's calendar. */
export { countyDayNumber as dayOf } from '@beegrid/shared'

const WEEK_DAYS = 7
/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 3

export function dayStart(day: number): number {
  return day * DAY_MS - COUNTY_OFFSET_MS
}

/** 0 Monday … 6 Sunday. */
export function weekdayOf(day: number): number {
  return (((day + EPOCH_WEEKDAY) % WEEK_DAYS) + WEEK_DAYS) % WEEK_DAYS
}

/** Midnight at the beginning of the week's Monday. */
export function mondayOf(at: number): number {
  const day = countyDayNumber(at)
  return dayStart(day - weekdayOf(day))
}

export function monthDay(day: number): { month: number; date: number } {
  const date = new Date(day * DAY_MS)
  return { month: date.getUTCMonth() + 1, date: date.getUTCDate() }
}

/** `2026-11-22`, as date fields have it. */
export function dateText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** The day of `2026-11-22`. */
export function dayFromText(text: string): number {
  return Math.floor(Date.parse(`${text}T00:00:00Z`) / DAY_MS)
}

/** `08:00` of the county's clock; a whole day ends at 24:00. */
export function clockText(minute: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

export function minuteFromText(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return hours * 60 + minutes
}

/** One block on the calendar: a run of days somebody has, or nobody. */
export interface Bar {
  segment: RosterSegmentView
  /** In days from the week's Monday, with fractions where a day is shared. */
  left: number
  width: number
  /** From the first hour to the last, nights left out. */
  from: number
  to: number
}

interface Piece {
  segment: RosterSegmentView
  from: number
  to: number
}

/** Hours nobody is planned for are not drawn: a day is as wide as the hours somebody is. */
function piecesOn(segments: readonly RosterSegmentView[], start: number): Piece[] {
  const end = start + DAY_MS
  return segments.flatMap((segment) => {
    const [from, to] = [Math.max(Date.parse(segment.from), start), Math.min(Date.parse(segment.to), end)]
    return segment.quiet || to <= from ? [] : [{ segment, from, to }]
  })
}

function dayBars(segments: readonly RosterSegmentView[], monday: number, day: number): Bar[] {
  const pieces = piecesOn(segments, monday + day * DAY_MS)
  const whole = pieces.reduce((sum, { from, to }) => sum + to - from, 0)
  let left = day
  return pieces.map(({ segment, from, to }) => {
    const width = (to - from) / whole
    const bar = { segment, left, width, from, to }
    left += width
    return bar
  })
}

const lookOf = ({ kind, user, missed, reason, mergedInto }: RosterSegmentView) =>
  [kind, user?.userId, missed?.userId, reason, mergedInto].join('|')

/** Whether two blocks are the same to the eye: of a merged grid, whoever answers there. */
function joins(a: Bar, b: Bar): boolean {
  const touching = Math.abs(a.left + a.width - b.left) < 1e-6
  const merged = a.segment.kind === 'merged' && b.segment.mergedInto === a.segment.mergedInto
  return touching && (merged || lookOf(a.segment) === lookOf(b.segment))
}

/** The blocks of a row, in order; equal ones on days in a row are one. */
export function barsOf(segments: readonly RosterSegmentView[], monday: number): readonly Bar[] {
  const bars: Bar[] = []
  for (let day = 0; day < WEEK_DAYS; day += 1)
    for (const bar of dayBars(segments, monday, day)) {
      const last = bars.at(-1)
      if (last && joins(last, bar))
        bars[bars.length - 1] = { ...last, width: bar.left + bar.width - last.left, to: bar.to }
      else bars.push(bar)
    }
  return bars
}

/** 建华园网格 → 建华园, where the row says that it is a grid anyway. */
export function shortGrid(name: string): string {
  return name.length > 2 && name.endsWith('网格') ? name.slice(0, -2) : name
}
