import { Module } from '@nestjs/common'
import { AreaModule } from '../area/index.js'
import { CalendarModule } from '../calendar/index.js'
import { CategoryModule } from '../category/index.js'
import { RoutingModule } from '../routing/index.js'
import { TicketModule } from '../ticket/index.js'
import { FigureCounter } from './count/figure-counter.consumer.js'
import { FigureKeeper } from './count/figure-keeper.js'
import { FigureRebuild } from './count/figure-rebuild.js'
import { FigureRenewal } from './count/figure-renewal.js'
import { FigureSweep } from './count/figure-sweep.js'
import { FigureCountRepository } from './data/figure-count.repository.js'
import { FigureSumRepository } from './data/figure-sum.repository.js'
import { PublicPartRepository } from './data/public-part.repository.js'
import { UnitAreaRepository } from './data/unit-area.repository.js'
import { FigureController } from './http/figure.controller.js'
import { FigureNames } from './read/figure-names.js'
import { FigureScopes } from './read/figure-scopes.js'
import { FigureSheet } from './read/figure-sheet.js'
import { FigureTickets } from './read/figure-tickets.service.js'
import { FigureService } from './read/figure.service.js'
import { PublicFigures } from './read/public-figures.service.js'

const COUNTING = [FigureKeeper, FigureCounter, FigureSweep, FigureRebuild, FigureRenewal]
const KEPT = [FigureCountRepository, FigureSumRepository, PublicPartRepository, UnitAreaRepository]
const READING = [FigureScopes, FigureNames, FigureService, FigureTickets, FigureSheet, PublicFigures]

/** Figures with one published formula each, counted from the timelines. */
@Module({
  imports: [AreaModule, CalendarModule, CategoryModule, RoutingModule, TicketModule],
  controllers: [FigureController],
  providers: [...KEPT, ...COUNTING, ...READING],
  exports: [FigureService, FigureRebuild, PublicFigures],
})
export class FigureModule {}
