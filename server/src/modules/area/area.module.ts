import { Module } from '@nestjs/common'
import { AreaDirectory } from './area-directory.js'
import { AreaLocator } from './area-locator.js'
import { AreaMaps } from './area-maps.js'
import { AreaNeighbours } from './area-neighbours.js'
import { AreaService } from './area.service.js'
import { AreaStore } from './area-store.js'
import { AreaRepository } from './data/area.repository.js'
import { PlaceCodeRepository } from './data/place-code.repository.js'
import { PlaceRepository } from './data/place.repository.js'
import { AreaController } from './http/area.controller.js'
import { PlaceController } from './http/place.controller.js'
import { ManagementAccess } from './management-access.js'
import { PlaceCodes } from './place-codes.js'
import { PlaceDirectory } from './place-directory.js'
import { PlaceFollower } from './place-follower.js'
import { PlaceGround } from './place-ground.js'
import { PlaceKeeper } from './place-keeper.js'
import { PlaceManagement } from './place-management.service.js'
import { PlaceService } from './place.service.js'

const PUBLIC_FACE = [AreaNeighbours, AreaDirectory, AreaLocator, AreaStore, ManagementAccess, PlaceDirectory]
/** Keeping places and their short keys. */
const PLACES_FACE = [PlaceCodes, PlaceFollower, PlaceKeeper]
const PLACES_INSIDE = [PlaceCodeRepository, PlaceRepository, PlaceGround, PlaceManagement, PlaceService]

/** The tree of areas, their outlines, and the places below them. */
@Module({
  controllers: [AreaController, PlaceController],
  providers: [AreaMaps, AreaRepository, AreaService, ...PLACES_INSIDE, ...PLACES_FACE, ...PUBLIC_FACE],
  exports: [...PUBLIC_FACE, ...PLACES_FACE],
})
export class AreaModule {}
