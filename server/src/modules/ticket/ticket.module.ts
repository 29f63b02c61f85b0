import { Module, type OnModuleInit } from '@nestjs/common'
import { lifecycleFlaws } from '@beegrid/shared'
import { AreaModule } from '../area/index.js'
import { CalendarModule } from '../calendar/index.js'
import { CategoryModule } from '../category/index.js'
import { CountySettingsModule } from '../county-settings/index.js'
import { IdentityModule } from '../identity/index.js'
import { LimitModule } from '../limit/index.js'
import { MediaModule } from '../media/index.js'
import { NotificationModule } from '../notification/index.js'
import { RoutingModule } from '../routing/index.js'
import { AssignmentWriter } from './write/assignment-writer.js'
import { BoxFilters } from './read/box-filters.service.js'
import { ClockWriter } from './write/clock-writer.js'
import { TicketArchiveRepository } from './data/ticket-archive.repository.js'
import { PublicTicketRepository } from './data/public-ticket.repository.js'
import { TicketAssignmentRepository } from './data/ticket-assignment.repository.js'
import { TicketBoxRepository } from './data/ticket-box.repository.js'
import { TicketClockRepository } from './data/ticket-clock.repository.js'
import { TicketNearRepository } from './data/ticket-near.repository.js'
import { TicketHistoryRepository } from './data/ticket-history.repository.js'
import { TicketLoadRepository } from './data/ticket-load.repository.js'
import { TicketStateRepository } from './data/ticket-state.repository.js'
import { TicketPastRepository } from './data/ticket-past.repository.js'
import { TicketRepository } from './data/ticket.repository.js'
import { TimelineRepository } from './data/timeline.repository.js'
import { DuplicateFinder } from './report/duplicate-finder.service.js'
import { EventForge } from './write/event-forge.js'
import { HandoverController } from './http/handover.controller.js'
import { HANDOVER_PROVIDERS } from './handover/handover.providers.js'
import { TicketListController } from './http/ticket-list.controller.js'
import { TicketController } from './http/ticket.controller.js'
import { OwnerList } from './read/owner-list.service.js'
import { OwnerPresenter } from './read/owner-presenter.js'
import { RaisedLevels } from './ladder/raised-levels.service.js'
import { TicketSteps } from './ladder/ticket-steps.service.js'
import { TicketReplay } from './replay/ticket-replay.js'
import { ClockHistory } from './read/clock-history.service.js'
import { ClockPresenter } from './read/clock.presenter.js'
import { RouteHistory } from './read/route-history.service.js'
import { TicketTwins } from './read/ticket-twins.presenter.js'
import { RoutingHistory } from './read/routing-history.service.js'
import { RequestController } from './http/request.controller.js'
import { SupervisionApi } from './http/supervision-api.service.js'
import { SupervisionController } from './http/supervision.controller.js'
import { REQUEST_PROVIDERS } from './request/request.providers.js'
import { WHISTLE_EXPORTS, WHISTLE_PROVIDERS } from './whistle/whistle.providers.js'
import { SimilarTickets } from './read/similar-tickets.service.js'
import { MergedFollowers } from './act/merged-followers.service.js'
import { RefusalBook } from './act/refusal-book.service.js'
import { RouterActions } from './act/router-actions.service.js'
import { TicketMerging } from './act/ticket-merging.service.js'
import { TicketPairLoader } from './act/ticket-pair.loader.js'
import { TicketDecider } from './act/ticket-decider.service.js'
import { Mediators } from './report/mediators.js'
import { TicketDrafts } from './report/ticket-drafts.service.js'
import { TicketIntake } from './report/ticket-intake.service.js'
import { TicketViewAssembler } from './read/ticket-view.assembler.js'
import { OwnerChoices } from './act/owner-choices.service.js'
import { PartyNames } from './party-names.service.js'
import { TicketActionService } from './act/ticket-action.service.js'
import { TicketApi } from './http/ticket-api.service.js'
import { TicketAudience } from './tell/ticket-audience.service.js'
import { TicketBoxService } from './read/ticket-box.service.js'
import { TicketBundleLoader } from './read/ticket-bundle.loader.js'
import { TicketHandover } from './act/ticket-handover.service.js'
import { TicketNotices } from './tell/ticket-notices.consumer.js'
import { TicketPeoplePresenter } from './read/ticket-people.presenter.js'
import { TicketPlaceService } from './report/ticket-place.service.js'
import { ActionParts } from './act/action-parts.js'
import { ACTION_PARTS_PROVIDERS } from './act/action-parts.providers.js'
import { TicketPresenter } from './read/ticket-presenter.js'
import { TicketRows } from './read/ticket-rows.service.js'
import { TicketReader } from './read/ticket-reader.service.js'
import { TicketRefusals } from './act/ticket-refusals.service.js'
import { TicketReportService } from './report/ticket-report.service.js'
import { TicketTerms } from './ticket-terms.service.js'
import { TicketWords } from './read/ticket-words.service.js'
import { TicketArchive } from './write/ticket-archive.js'
import { TicketWriter } from './write/ticket-writer.js'
import { TimelineCheckpoints } from './write/timeline-checkpoints.js'
import { TimelinePresenter } from './read/timeline-presenter.js'

const DATA = [
  ...[TicketRepository, TimelineRepository, TicketBoxRepository, TicketNearRepository],
  ...[TicketStateRepository, TicketAssignmentRepository, TicketClockRepository, TicketArchiveRepository],
  ...[TicketHistoryRepository, TicketLoadRepository, PublicTicketRepository, TicketPastRepository],
]
const REPORTING = [
  TicketReportService,
  Mediators,
  TicketDrafts,
  TicketIntake,
  TicketPlaceService,
  DuplicateFinder,
]
const ACTING = [
  ...ACTION_PARTS_PROVIDERS,
  TicketActionService,
  TicketDecider,
  TicketRefusals,
  TicketHandover,
  TicketPairLoader,
  TicketMerging,
  MergedFollowers,
  RefusalBook,
  RouterActions,
]
const WRITING = [TicketWriter, EventForge, AssignmentWriter, ClockWriter, TicketReplay, TicketArchive]
const READING = [
  TicketWords,
  ...[
    TicketReader,
    TicketViewAssembler,
    TicketPeoplePresenter,
    TicketBundleLoader,
    TicketPresenter,
    OwnerPresenter,
    TimelinePresenter,
  ],
  ...[ClockHistory, ClockPresenter],
  ...[TicketTwins, RouteHistory, RoutingHistory],
  ...[TicketBoxService, TicketRows, BoxFilters, SimilarTickets, OwnerList],
]
const SHARED = [
  TicketApi,
  SupervisionApi,
  TicketTerms,
  OwnerChoices,
  PartyNames,
  TicketAudience,
  TicketSteps,
  RaisedLevels,
  TicketNotices,
  TimelineCheckpoints,
]

/** The ticket engine: one lifecycle, one timeline, one set of clocks for every kind. */
@Module({
  imports: [
    AreaModule,
    CalendarModule,
    CategoryModule,
    CountySettingsModule,
    IdentityModule,
    LimitModule,
    MediaModule,
    NotificationModule,
    RoutingModule,
  ],
  controllers: [
    HandoverController,
    TicketListController,
    TicketController,
    RequestController,
    SupervisionController,
  ],
  providers: [
    ...[...DATA, ...REPORTING, ...ACTING, ...WRITING, ...READING, ...SHARED],
    ...HANDOVER_PROVIDERS,
    ...REQUEST_PROVIDERS,
    ...WHISTLE_PROVIDERS,
  ],
  exports: [
    TicketReader,
    ...WHISTLE_EXPORTS,
    TicketWords,
    TicketActionService,
    TicketReplay,
    TicketArchive,
    TicketArchiveRepository,
    RouterActions,
    ActionParts,
    TicketPastRepository,
    PublicTicketRepository,
    TicketRepository,
    TicketRows,
    TicketSteps,
    RaisedLevels,
    TicketAudience,
  ],
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
