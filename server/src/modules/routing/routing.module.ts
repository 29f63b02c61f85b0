import { Module } from '@nestjs/common'
import { AreaModule } from '../area/index.js'
import { CategoryModule } from '../category/index.js'
import { IdentityModule } from '../identity/index.js'
import { OrganisationRepository } from './data/organisation.repository.js'
import { RosterRepository } from './data/roster.repository.js'
import { DeskFinder } from './desk-finder.js'
import { DutyDirectory } from './duty-directory.js'
import { OrganisationDirectory } from './organisation-directory.js'
import { PostFinder } from './post-finder.js'
import { RoutePlaceFinder } from './route-place-finder.js'
import { Router } from './router.js'

const PUBLIC_FACE = [Router, DutyDirectory, OrganisationDirectory]

/** From place and category to whoever is responsible now. */
@Module({
  imports: [AreaModule, CategoryModule, IdentityModule],
  providers: [
    OrganisationRepository,
    RosterRepository,
    DeskFinder,
    PostFinder,
    RoutePlaceFinder,
    ...PUBLIC_FACE,
  ],
  exports: PUBLIC_FACE,
})
export class RoutingModule {}
