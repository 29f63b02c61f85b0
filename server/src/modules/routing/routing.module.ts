import { Module } from '@nestjs/common'
import { AreaModule } from '../area/index.js'
import { CategoryModule } from '../category/index.js'
import { IdentityModule } from '../identity/index.js'
import { ContractDirectory } from './contract-directory.js'
import { ContractGrounds } from './contract-grounds.js'
import { ContractKeeper } from './contract-keeper.js'
import { ContractManagement } from './contract-management.service.js'
import { ContractService } from './contract.service.js'
import { ContractViews } from './contract-views.js'
import { ContractRepository } from './data/contract.repository.js'
import { OrganisationRepository } from './data/organisation.repository.js'
import { RosterRepository } from './data/roster.repository.js'
import { DeskFinder } from './desk-finder.js'
import { DutyDirectory } from './duty-directory.js'
import { DutyService } from './duty.service.js'
import { ContractController } from './http/contract.controller.js'
import { RoutingController } from './http/routing.controller.js'
import { OrganisationDirectory } from './organisation-directory.js'
import { OwnerNames } from './owner-names.js'
import { PostFinder } from './post-finder.js'
import { RoutePlaceFinder } from './route-place-finder.js'
import { RouteRequestReader } from './route-request-reader.js'
import { Router } from './router.js'
import { RoutingService } from './routing.service.js'

const INSIDE = [RouteRequestReader, OwnerNames, RoutingService, DutyService]
const CONTRACTS = [
  ContractRepository,
  ContractDirectory,
  ContractGrounds,
  ContractViews,
  ContractService,
  ContractManagement,
]
const PUBLIC_FACE = [Router, DutyDirectory, OrganisationDirectory, ContractKeeper]

/** From place and category to whoever is responsible now. */
@Module({
  controllers: [ContractController, RoutingController],
  imports: [AreaModule, CategoryModule, IdentityModule],
  providers: [
    OrganisationRepository,
    RosterRepository,
    DeskFinder,
    PostFinder,
    RoutePlaceFinder,
    ...CONTRACTS,
    ...INSIDE,
    ...PUBLIC_FACE,
  ],
  exports: PUBLIC_FACE,
})
export class RoutingModule {}
