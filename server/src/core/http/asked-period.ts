import { DAY_MS } from '@beegrid/shared'
import { dayEnd, dayOf, dayStart } from '../clock/county-days.js'
import { AppError } from '../errors/app-error.js'

/** Days of the county's calendar, 2026-11-22, both counted. */
export interface AskedPeriod {
  readonly from?: string
  readonly to?: string
}

const USUAL_DAYS = 30
const MAX_DAYS = 366

/** The days asked for, else the past 30, as epoch milliseconds, `to` exclusive. @throws AppError PERIOD_WRONG for none, or for more than a year */
export function askedPeriod({ from, to }: AskedPeriod, now: number): { from: number; to: number } {
  const end = dayEnd(to ?? dayOf(now))
  const start = from === undefined ? end - USUAL_DAYS * DAY_MS : dayStart(from)
  if (!(start < end) || end - start > MAX_DAYS * DAY_MS) throw new AppError('PERIOD_WRONG')
  return { from: start, to: end }
}
