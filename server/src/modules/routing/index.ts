import { AbsenceEntity } from './data/absence.entity.js'
import { DutyEntity } from './data/duty.entity.js'
import { OrganisationEntity } from './data/organisation.entity.js'

export type { OrganisationKind } from './data/organisation.entity.js'
export type {
  OwnerRef,
  RouteDecision,
  RouteReason,
  RouteRequest,
  RoutedAreas,
  Sentence,
} from './domain/route-decision.js'
export type { DutyName, Standing } from './domain/roster.js'
export { AbsenceEntity, DutyEntity, OrganisationEntity }

export const ROUTING_ENTITIES = [OrganisationEntity, DutyEntity, AbsenceEntity]
