import { Module } from '@nestjs/common'
import { AreaModule } from '../area/index.js'
import { CategoryModule } from '../category/index.js'
import { IdentityModule } from '../identity/index.js'
import { NotificationModule } from '../notification/index.js'
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
import { DutyController } from './http/duty.controller.js'
import { FiguresController } from './http/figures.controller.js'
import { RosterController } from './http/roster.controller.js'
import { RoutingController } from './http/routing.controller.js'
import { RulesController } from './http/rules.controller.js'
import { OrganisationController } from './http/organisation.controller.js'
import { OrganisationApi } from './http/organisation-api.js'
import { OrganisationDirectory } from './organisation-directory.js'
import { OrganisationKeeper } from './organisation-keeper.js'
import { OrganisationManagement } from './organisation-management.service.js'
import { OrganisationScope } from './organisation-scope.js'
import { OwnerNames } from './owner-names.js'
import { RoutePlaceFinder } from './route-place-finder.js'
import { RosterKeeper } from './roster/roster-keeper.js'
import { RosterPeople } from './roster/roster-people.js'
import { ROSTER_PROVIDERS } from './roster/roster.providers.js'
import { RouteRequestReader } from './route-request-reader.js'
import { Router } from './router.js'
import { RoutingService } from './routing.service.js'
import { RULE_PROVIDERS } from './rules/rule-providers.js'
import { TicketHistory } from './ticket-history.js'

const ORGANISATIONS = [OrganisationApi, OrganisationManagement, OrganisationScope]
const INSIDE = [RouteRequestReader, OwnerNames, RoutingService, DutyService]
const CONTRACTS = [
  ContractRepository,
  ContractDirectory,
  ContractGrounds,
  ContractViews,
  ContractService,
  ContractKeeper,
  ContractManagement,
]
const PUBLIC_FACE = [
  Router,
  DutyDirectory,
  RosterKeeper,
  RosterPeople,
  OrganisationDirectory,
  OrganisationKeeper,
  TicketHistory,
]

/** From place and category to whoever is responsible now. */
@Module({
  controllers: [
    ContractController,
    OrganisationController,
    RulesController,
    FiguresController,
    RoutingController,
    DutyController,
    RosterController,
  ],
  imports: [AreaModule, CategoryModule, IdentityModule, NotificationModule],
  providers: [
    OrganisationRepository,
    RosterRepository,
    DeskFinder,
    RoutePlaceFinder,
    ...CONTRACTS,
    ...INSIDE,
    ...ORGANISATIONS,
    ...RULE_PROVIDERS,
    ...ROSTER_PROVIDERS,
    ...PUBLIC_FACE,
  ],
  exports: PUBLIC_FACE,
})
export class RoutingModule {}
