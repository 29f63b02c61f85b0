import { Module, type OnModuleInit } from '@nestjs/common'
import { lifecycleFlaws } from '@beegrid/shared'
import { AreaModule } from '../area/index.js'
import { CategoryModule } from '../category/index.js'
import { IdentityModule } from '../identity/index.js'
import { MediaModule } from '../media/index.js'
import { NotificationModule } from '../notification/index.js'
import { RoutingModule } from '../routing/index.js'
import { AssignmentWriter } from './assignment-writer.js'
import { ClockWriter } from './clock-writer.js'
import { TicketBoxRepository } from './data/ticket-box.repository.js'
import { TicketNearRepository } from './data/ticket-near.repository.js'
import { TicketRepository } from './data/ticket.repository.js'
import { TimelineRepository } from './data/timeline.repository.js'
import { DuplicateFinder } from './duplicate-finder.service.js'
import { TicketController } from './http/ticket.controller.js'
import { OwnerChoices } from './owner-choices.service.js'
import { PartyNames } from './party-names.service.js'
import { TicketActionService } from './ticket-action.service.js'
import { TicketApi } from './ticket-api.service.js'
import { TicketAudience } from './ticket-audience.service.js'
import { TicketBoxService } from './ticket-box.service.js'
import { TicketBundleLoader } from './ticket-bundle.loader.js'
import { TicketHandover } from './ticket-handover.service.js'
import { TicketNotices } from './ticket-notices.consumer.js'
import { TicketPlaceService } from './ticket-place.service.js'
import { TicketPlans } from './ticket-plans.service.js'
import { TicketPresenter } from './ticket-presenter.js'
import { TicketReader } from './ticket-reader.service.js'
import { TicketRefusals } from './ticket-refusals.service.js'
import { TicketReportService } from './ticket-report.service.js'
import { TicketTerms } from './ticket-terms.service.js'
import { TicketWriter } from './ticket-writer.js'
import { TimelinePresenter } from './timeline-presenter.js'

const DATA = [TicketRepository, TimelineRepository, TicketBoxRepository, TicketNearRepository]
const WRITING = [TicketWriter, AssignmentWriter, ClockWriter, TicketPlans, TicketHandover, TicketRefusals]
const READING = [TicketReader, TicketBoxService, TicketBundleLoader, TicketPresenter, TimelinePresenter]
const SHARED = [
  TicketTerms,
  TicketPlaceService,
  OwnerChoices,
  PartyNames,
  DuplicateFinder,
  TicketAudience,
  TicketNotices,
]

/** The ticket engine: one lifecycle, one timeline, one set of clocks for every kind. */
@Module({
  imports: [AreaModule, CategoryModule, IdentityModule, MediaModule, NotificationModule, RoutingModule],
  controllers: [TicketController],
  providers: [
    ...DATA,
    ...WRITING,
    ...READING,
    ...SHARED,
    TicketApi,
    TicketReportService,
    TicketActionService,
  ],
  exports: [TicketReportService, TicketActionService, TicketRepository],
})
export class TicketModule implements OnModuleInit {
  /** The declared lifecycle is checked before anybody relies on it. */
  onModuleInit(): void {
    const { unreachable, deadEnds } = lifecycleFlaws()
    if (unreachable.length + deadEnds.length > 0) {
      throw new Error(
        `the ticket lifecycle has unreachable states (${unreachable.join()}) or dead ends (${deadEnds.join()})`,
      )
    }
  }
}
