import { TicketAssignmentEntity } from './data/ticket-assignment.entity.js'
import { TicketCallerEntity } from './data/ticket-caller.entity.js'
import { TicketClockEntity } from './data/ticket-clock.entity.js'
import { TicketEventTextEntity } from './data/ticket-event-text.entity.js'
import { TicketEventEntity } from './data/ticket-event.entity.js'
import { TicketFollowerEntity } from './data/ticket-follower.entity.js'
import { TicketLinkEntity } from './data/ticket-link.entity.js'
import { TicketRatingEntity } from './data/ticket-rating.entity.js'
import { SupervisionEntity } from './data/supervision.entity.js'
import { TicketRequestEntity } from './data/ticket-request.entity.js'
import { TicketRouteEntity } from './data/ticket-route.entity.js'
import { TicketTermEntity } from './data/ticket-term.entity.js'
import { TicketEntity } from './data/ticket.entity.js'
import { WhistleCallEntity } from './data/whistle-call.entity.js'
import { WhistleEntity } from './data/whistle.entity.js'

export type { ActionPart } from './act/action-part.js'
export { ActionParts } from './act/action-parts.js'
export { TicketActionService } from './act/ticket-action.service.js'
export { RouterActions } from './act/router-actions.service.js'
export { TicketArchiveRepository } from './data/ticket-archive.repository.js'
export {
  PUBLIC_KINDS,
  PublicTicketRepository,
  type ClosedTicket,
  type ClosingKey,
  type PublicPage,
  type PublicScope,
  type PublicWord,
  type UnfavourableClosing,
} from './data/public-ticket.repository.js'
export { TicketRepository } from './data/ticket.repository.js'
export type { ActionInput } from './domain/action-input.js'
export { TicketPastRepository, type TicketPast } from './data/ticket-past.repository.js'
export { fateOfFirstRoute } from './domain/first-route-fate.js'
export { categoryColumns } from './domain/category-columns.js'
export { confidentialDecision, confidentialTitle, isConfidential } from './domain/confidential.js'
export { asParty, storedRoute } from './domain/routed-parties.js'
export { ticketTitle } from './domain/ticket-title.js'
export type { PlanInput as ActionPlanInput } from './domain/plan.js'
export type { OwnerRef } from './domain/ticket-change.js'
export { ChainVerification } from './proof/chain-verification.js'
export { TicketRows } from './read/ticket-rows.service.js'
export type { Viewer } from './read/viewer.js'
export { RaisedLevels } from './ladder/raised-levels.service.js'
export { TicketSteps, type ClimbedClock, type DueClock } from './ladder/ticket-steps.service.js'
export { ReplayedTicket } from './replay/replayed-ticket.js'
export type { ScriptedAction, ScriptedTicket } from './replay/replay-script.js'
export { TicketReplay } from './replay/ticket-replay.js'
export { bringsContent, TicketWords, type WrittenContent } from './read/ticket-words.service.js'
export { TicketModule } from './ticket.module.js'
export { TicketReader } from './read/ticket-reader.service.js'
export { WhistleRepository, type WholeWhistle } from './data/whistle.repository.js'
export { openCalls } from './domain/whistle-rows.js'
export { localDateMinute } from './domain/local-minute.js'
export { areasInScope } from './domain/box-scope.js'
export { AnswerLinks } from './whistle/answer-links.service.js'
export { CallClocks } from './whistle/call-clocks.service.js'
export { PartyActions } from './whistle/party-actions.service.js'
export { TicketListItemView } from './ticket.views.js'
export type { NewTicket, WrittenEvent } from './write/ticket-writer.js'
export { TicketAudience } from './tell/ticket-audience.service.js'
export { TicketArchive, TICKETS_WRITTEN } from './write/ticket-archive.js'
export { TICKET_CHANGED } from './write/ticket-writer.js'
export type { TicketAssignmentEntity }
export { TicketClockEntity, TicketEntity, TicketEventEntity, WhistleCallEntity, WhistleEntity }

export const TICKET_ENTITIES = [
  TicketEntity,
  TicketAssignmentEntity,
  TicketEventEntity,
  TicketEventTextEntity,
  TicketClockEntity,
  TicketFollowerEntity,
  TicketRatingEntity,
  TicketCallerEntity,
  TicketTermEntity,
  TicketLinkEntity,
  TicketRouteEntity,
  WhistleEntity,
  WhistleCallEntity,
  TicketRequestEntity,
  SupervisionEntity,
]
