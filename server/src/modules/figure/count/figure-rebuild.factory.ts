import { Clock } from '../../../core/clock/index.js'
import type { Database } from '../../../core/database/index.js'
import { CountyCalendarRepository, DeadlineBook } from '../../calendar/index.js'
import { TicketPastRepository } from '../../ticket/index.js'
import { FigureCountRepository } from '../data/figure-count.repository.js'
import { UnitAreaRepository } from '../data/unit-area.repository.js'
import { FigureKeeper } from './figure-keeper.js'
import { FigureRebuild } from './figure-rebuild.js'

/** A rebuild without a server around it: for the command line. */
export function figureRebuild(database: Database, clock: Clock): FigureRebuild {
  const [counts, pasts] = [new FigureCountRepository(), new TicketPastRepository()]
  const deadlines = new DeadlineBook(new CountyCalendarRepository())
  const keeper = new FigureKeeper(counts, pasts, deadlines, new UnitAreaRepository(), clock)
  return new FigureRebuild(database, pasts, keeper, counts)
}
