import { datesOf } from './gaps.js'
import type { Segment } from './coverage.js'

/** How much one person stands in within a span: days, and for whom. */
export interface StandInTally {
  readonly userId: string
  readonly days: number
  readonly forUserIds: readonly string[]
}

/** Who stands in, most days first. */
export function standInTallies(rows: readonly (readonly Segment[])[]): readonly StandInTally[] {
  const segments = rows.flat().filter(({ kind }) => kind === 'standIn')
  return [...new Set(segments.flatMap(({ userId }) => userId ?? []))]
    .map((userId) => {
      const own = segments.filter((each) => each.userId === userId)
      const forUserIds = [...new Set(own.flatMap(({ behind }) => behind?.userId ?? []))]
      return { userId, days: datesOf(own).length, forUserIds }
    })
    .sort((a, b) => b.days - a.days)
}

/** Who takes a turn at the weekends' rotation. */
export function rotationOf(rows: readonly (readonly Segment[])[]): readonly string[] {
  const shifts = rows.flat().filter(({ kind }) => kind === 'shift')
  return [...new Set(shifts.flatMap(({ userId }) => userId ?? []))]
}
