import { AbsenceEntity } from './data/absence.entity.js'
import { ContractPlaceEntity } from './data/contract-place.entity.js'
import { ContractEntity } from './data/contract.entity.js'
import { DutyEntity } from './data/duty.entity.js'
import { OrganisationEntity } from './data/organisation.entity.js'

export type { ConsideredRule, OwnerRef, RouteDecision, RouteRequest } from './domain/route-decision.js'
export { ContractKeeper, type ContractDraft, type ContractPatch } from './contract-keeper.js'
export { DutyDirectory } from './duty-directory.js'
export { OrganisationDirectory } from './organisation-directory.js'
export { Router } from './router.js'
export { RoutingModule } from './routing.module.js'
export { AbsenceEntity, ContractEntity, ContractPlaceEntity, DutyEntity, OrganisationEntity }

export const ROUTING_ENTITIES = [
  ContractEntity,
  ContractPlaceEntity,
  OrganisationEntity,
  DutyEntity,
  AbsenceEntity,
]
