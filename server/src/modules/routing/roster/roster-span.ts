import { DAY_MS } from '@beegrid/shared'
import { AppError } from '../../../core/errors/index.js'
import { weekStart } from '../domain/county-time.js'
import type { Span } from '../domain/coverage.js'

/** As it came from outside: ISO 8601. */
export interface GivenSpan {
  readonly from?: string
  readonly to?: string
}

export const WEEK_MS = 7 * DAY_MS
const MAX_DAYS = 62

/** Left out: this week, Monday to Sunday. @throws AppError ROSTER_RANGE_INVALID */
export function spanOf(given: GivenSpan, now: number): Span {
  const from = given.from === undefined ? weekStart(now) : Date.parse(given.from)
  const to = given.to === undefined ? from + WEEK_MS : Date.parse(given.to)
  if (!(to > from) || to - from > MAX_DAYS * DAY_MS)
    throw new AppError('ROSTER_RANGE_INVALID', { params: { days: MAX_DAYS } })
  return { from, to }
}

/** The week that contains a moment. */
export function weekOf(given: string | undefined, now: number): Span {
  const from = weekStart(given === undefined ? now : Date.parse(given))
  return { from, to: from + WEEK_MS }
}
