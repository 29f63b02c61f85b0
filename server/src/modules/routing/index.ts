import { AbsenceEntity } from './data/absence.entity.js'
import { DutyEntity } from './data/duty.entity.js'
import { OrganisationEntity } from './data/organisation.entity.js'

export type { ConsideredRule, OwnerRef, RouteDecision, RouteRequest } from './domain/route-decision.js'
export { DutyDirectory } from './duty-directory.js'
export { OrganisationDirectory } from './organisation-directory.js'
export { Router } from './router.js'
export { RoutingModule } from './routing.module.js'
export { AbsenceEntity, DutyEntity, OrganisationEntity }

export const ROUTING_ENTITIES = [OrganisationEntity, DutyEntity, AbsenceEntity]
