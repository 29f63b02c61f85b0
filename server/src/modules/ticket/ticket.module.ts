import { Module, type OnModuleInit } from '@nestjs/common'
import { lifecycleFlaws } from '@beegrid/shared'
import { AreaModule } from '../area/index.js'
import { CategoryModule } from '../category/index.js'
import { IdentityModule } from '../identity/index.js'
import { MediaModule } from '../media/index.js'
import { NotificationModule } from '../notification/index.js'
import { RoutingModule } from '../routing/index.js'
import { AssignmentWriter } from './assignment-writer.js'
import { BoxFilters } from './box-filters.service.js'
import { ClockWriter } from './clock-writer.js'
import { TicketArchiveRepository } from './data/ticket-archive.repository.js'
import { TicketAssignmentRepository } from './data/ticket-assignment.repository.js'
import { TicketBoxRepository } from './data/ticket-box.repository.js'
import { TicketClockRepository } from './data/ticket-clock.repository.js'
import { TicketNearRepository } from './data/ticket-near.repository.js'
import { TicketStateRepository } from './data/ticket-state.repository.js'
import { TicketRepository } from './data/ticket.repository.js'
import { TimelineRepository } from './data/timeline.repository.js'
import { DuplicateFinder } from './duplicate-finder.service.js'
import { EventForge } from './event-forge.js'
import { TicketListController } from './http/ticket-list.controller.js'
import { TicketController } from './http/ticket.controller.js'
import { OwnerList } from './owner-list.service.js'
import { OwnerPresenter } from './owner-presenter.js'
import { TicketReplay } from './replay/ticket-replay.js'
import { SimilarTickets } from './similar-tickets.service.js'
import { TicketAftermath } from './ticket-aftermath.service.js'
import { TicketDecider } from './ticket-decider.service.js'
import { TicketDrafts } from './ticket-drafts.service.js'
import { TicketIntake } from './ticket-intake.service.js'
import { TicketViewAssembler } from './ticket-view.assembler.js'
import { OwnerChoices } from './owner-choices.service.js'
import { PartyNames } from './party-names.service.js'
import { TicketActionService } from './ticket-action.service.js'
import { TicketApi } from './http/ticket-api.service.js'
import { TicketAudience } from './ticket-audience.service.js'
import { TicketBoxService } from './ticket-box.service.js'
import { TicketBundleLoader } from './ticket-bundle.loader.js'
import { TicketHandover } from './ticket-handover.service.js'
import { TicketNotices } from './ticket-notices.consumer.js'
import { TicketPeoplePresenter } from './ticket-people.presenter.js'
import { TicketPlaceService } from './ticket-place.service.js'
import { TicketPlans } from './ticket-plans.service.js'
import { TicketPresenter } from './ticket-presenter.js'
import { TicketReader } from './ticket-reader.service.js'
import { TicketRefusals } from './ticket-refusals.service.js'
import { TicketReportService } from './ticket-report.service.js'
import { TicketTerms } from './ticket-terms.service.js'
import { TicketWriter } from './ticket-writer.js'
import { TimelineCheckpoints } from './timeline-checkpoints.js'
import { TimelinePresenter } from './timeline-presenter.js'

const DATA = [
  ...[TicketRepository, TimelineRepository, TicketBoxRepository, TicketNearRepository],
  ...[TicketStateRepository, TicketAssignmentRepository, TicketClockRepository, TicketArchiveRepository],
]
const REPORTING = [TicketReportService, TicketDrafts, TicketIntake, TicketPlaceService, DuplicateFinder]
const ACTING = [
  TicketActionService,
  TicketDecider,
  TicketPlans,
  TicketRefusals,
  TicketAftermath,
  TicketHandover,
]
const WRITING = [TicketWriter, EventForge, AssignmentWriter, ClockWriter, TicketReplay]
const READING = [
  ...[
    TicketReader,
    TicketViewAssembler,
    TicketPeoplePresenter,
    TicketBundleLoader,
    TicketPresenter,
    OwnerPresenter,
    TimelinePresenter,
  ],
  ...[TicketBoxService, BoxFilters, SimilarTickets, OwnerList],
]
const SHARED = [
  TicketApi,
  TicketTerms,
  OwnerChoices,
  PartyNames,
  TicketAudience,
  TicketNotices,
  TimelineCheckpoints,
]

/** The ticket engine: one lifecycle, one timeline, one set of clocks for every kind. */
@Module({
  imports: [AreaModule, CategoryModule, IdentityModule, MediaModule, NotificationModule, RoutingModule],
  controllers: [TicketListController, TicketController],
  providers: [...DATA, ...REPORTING, ...ACTING, ...WRITING, ...READING, ...SHARED],
  exports: [TicketReplay, TicketArchiveRepository],
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
