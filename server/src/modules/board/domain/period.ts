import { AppError } from '../../../core/errors/index.js'
import { dayEnd, dayOf, dayStart } from '../../../core/clock/index.js'

export interface AskedPeriod {
  readonly from?: string
  readonly to?: string
}

/** Days of the county's calendar, both included, and their moments. */
export interface BoardPeriod {
  readonly firstDay: string
  readonly lastDay: string
  /** Epoch milliseconds, `to` exclusive. */
  readonly from: number
  readonly to: number
}

const LONGEST_DAYS = 366
const DAY_MS = 86_400_000

/** This month until today, unless other days are asked for. @throws AppError PERIOD_WRONG */
export function boardPeriod({ from, to }: AskedPeriod, now: number): BoardPeriod {
  const lastDay = to ?? dayOf(now)
  const firstDay = from ?? `${lastDay.slice(0, 7)}-01`
  const period = { firstDay, lastDay, from: dayStart(firstDay), to: dayEnd(lastDay) }
  const days = (period.to - period.from) / DAY_MS
  if (!(days >= 1 && days <= LONGEST_DAYS)) throw new AppError('PERIOD_WRONG')
  return period
}
