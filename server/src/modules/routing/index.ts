import { AbsenceEntity } from './data/absence.entity.js'
import { ContractPlaceEntity } from './data/contract-place.entity.js'
import { ContractEntity } from './data/contract.entity.js'
import { DutyEntity } from './data/duty.entity.js'
import { DutyMergerEntity } from './data/duty-merger.entity.js'
import { OrganisationEntity } from './data/organisation.entity.js'
import { RosterPublicationEntity } from './data/roster-publication.entity.js'
import { RosterSweepEntity } from './data/roster-sweep.entity.js'
import { RuleFlagEntity } from './data/rule-flag.entity.js'
import { RuleVersionEntity } from './data/rule-version.entity.js'

export type { ConsideredRule, OwnerRef, RouteDecision, RouteRequest } from './domain/route-decision.js'
export { DutyDirectory } from './duty-directory.js'
export { OrganisationDirectory } from './organisation-directory.js'
export { Router } from './router.js'
export { RosterPeople } from './roster/roster-people.js'
export { RosterKeeper } from './roster/roster-keeper.js'
export { RoutingModule } from './routing.module.js'
export type { FirstRouteFate } from './domain/first-route.js'
export { FIRST_ROUTE_FORMULA } from './domain/first-route-words.js'
export {
  TicketHistory,
  type FirstRouteCount,
  type FirstRouteFilter,
  type FirstRouteTicket,
  type HistoryScope,
  type NewestFirst,
  type PastReport,
  type Period,
} from './ticket-history.js'
export {
  AbsenceEntity,
  ContractEntity,
  ContractPlaceEntity,
  DutyEntity,
  DutyMergerEntity,
  OrganisationEntity,
}

export const ROUTING_ENTITIES = [
  ContractEntity,
  ContractPlaceEntity,
  OrganisationEntity,
  DutyEntity,
  AbsenceEntity,
  DutyMergerEntity,
  RosterPublicationEntity,
  RosterSweepEntity,
  RuleVersionEntity,
  RuleFlagEntity,
]
