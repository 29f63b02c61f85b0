import type { WorkingCalendar } from '../../calendar/index.js'
import type { TicketPast } from '../../ticket/index.js'
import type { UnitArea } from './unit.js'

/** Everything a count depends on: the same gives the same numbers, whenever it is done again. */
export interface ReckonInput {
  readonly past: TicketPast
  readonly unitArea: UnitArea
  readonly calendar: WorkingCalendar
  /** Epoch milliseconds. */
  readonly now: number
}
