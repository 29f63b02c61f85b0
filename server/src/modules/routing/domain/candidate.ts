import { dateText } from './county-time.js'
import type { Away, Span } from './coverage.js'
import { dayParts } from './gaps.js'
import { freeParts } from './stand-in.js'

/** Somebody who could stand in. */
export interface Candidate {
  readonly userId: string
  /** The grid the candidate works for; null for an officer. */
  readonly gridId: string | null
  readonly adjacent: boolean
  readonly sameCommunity: boolean
  readonly standInDays: number
  /** Dates on which the candidate is there. */
  readonly dates: readonly string[]
  readonly every: boolean
}

/** The days of a time that somebody can take. */
export function candidateDates(
  spans: readonly Span[],
  away: readonly Away[],
): Pick<Candidate, 'dates' | 'every'> {
  const [all, free] = [dayParts(spans), freeParts(spans, away)]
  const dates = [...new Set(free.map(({ day }) => dateText(day)))]
  return { dates, every: free.length === all.length }
}

/** Neighbours first, then whoever can take every day, then whoever stood in least; people of the community before others. */
export function byNearness(a: Candidate, b: Candidate): number {
  const rank = ({ adjacent, sameCommunity, every, standInDays, dates }: Candidate): number[] => [
    sameCommunity ? 0 : 1,
    adjacent ? 0 : 1,
    every ? 0 : 1,
    standInDays,
    -dates.length,
  ]
  const [left, right] = [rank(a), rank(b)]
  const at = left.findIndex((value, i) => value !== right[i])
  if (at >= 0) return (left[at] ?? 0) - (right[at] ?? 0)
  return a.userId < b.userId ? -1 : 1
}
