import { dayOf } from '../../../core/clock/index.js'
import { askedPeriod, type AskedPeriod } from '../../../core/http/index.js'

export type { AskedPeriod }

/** Days of the county's calendar, both included, and their moments. */
export interface BoardPeriod {
  readonly firstDay: string
  readonly lastDay: string
  /** Epoch milliseconds, `to` exclusive. */
  readonly from: number
  readonly to: number
}

/** This month until today, unless other days are asked for. @throws AppError PERIOD_WRONG */
export function boardPeriod({ from, to }: AskedPeriod, now: number): BoardPeriod {
  const lastDay = to ?? dayOf(now)
  const firstDay = from ?? `${lastDay.slice(0, 7)}-01`
  return { firstDay, lastDay, ...askedPeriod({ from: firstDay, to: lastDay }, now) }
}
