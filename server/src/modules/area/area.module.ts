import { Module } from '@nestjs/common'
import { AreaKeeper } from './area-keeper.js'
import { AreaDirectory } from './area-directory.js'
import { AreaLocator } from './area-locator.js'
import { AreaMaps } from './area-maps.js'
import { AreaNeighbours } from './area-neighbours.js'
import { AreaService } from './area.service.js'
import { AreaStore } from './area-store.js'
import { AreaSurvey } from './area-survey.js'
import { AreaKeepingRepository } from './data/area-keeping.repository.js'
import { BoundaryHistoryRepository } from './data/boundary-history.repository.js'
import { AreaRepository } from './data/area.repository.js'
import { PlaceCodeRepository } from './data/place-code.repository.js'
import { PlaceRepository } from './data/place.repository.js'
import { AreaKeepingController } from './http/area-keeping.controller.js'
import { AreaController } from './http/area.controller.js'
import { PlaceController } from './http/place.controller.js'
import { AreaAttributes } from './keep/area-attributes.js'
import { AreaBoundaries } from './keep/area-boundaries.js'
import { AreaChangeAccess } from './keep/area-change-access.js'
import { AreaChanges } from './keep/area-changes.js'
import { AreaEdits } from './keep/area-edits.js'
import { AreaShaping } from './keep/area-shaping.js'
import { AreaVersions } from './keep/area-versions.js'
import { NetReader } from './keep/net-reader.js'
import { NetWriter } from './keep/net-writer.js'
import { VersionRestorer } from './keep/version-restorer.js'
import { ManagementAccess } from './management-access.js'
import { PlaceCodes } from './place-codes.js'
import { PlaceDirectory } from './place-directory.js'
import { PlaceFollower } from './place-follower.js'
import { PlaceGround } from './place-ground.js'
import { PlaceKeeper } from './place-keeper.js'
import { PlaceManagement } from './place-management.service.js'
import { PlaceService } from './place.service.js'
import { PlaceSurvey } from './place-survey.js'

const PUBLIC_FACE = [
  AreaNeighbours,
  AreaDirectory,
  AreaKeeper,
  AreaLocator,
  AreaStore,
  ManagementAccess,
  PlaceDirectory,
]
/** Keeping the net: change sets and what people at the desk make of them. */
const NET_INSIDE = [
  ...[AreaKeepingRepository, BoundaryHistoryRepository, NetReader, NetWriter, AreaChangeAccess],
  ...[AreaEdits, AreaChanges, AreaAttributes, AreaShaping, AreaBoundaries, AreaVersions],
]
/** Keeping places and their short keys. */
const PLACES_FACE = [PlaceCodes, PlaceFollower, PlaceKeeper]
/** Reading it in bulk, for imports and exports. */
const SURVEY_FACE = [AreaSurvey, PlaceSurvey, VersionRestorer]
const PLACES_INSIDE = [PlaceCodeRepository, PlaceRepository, PlaceGround, PlaceManagement, PlaceService]

/** The tree of areas, their outlines, and the places below them. */
@Module({
  controllers: [AreaController, AreaKeepingController, PlaceController],
  providers: [
    AreaMaps,
    AreaRepository,
    AreaService,
    ...NET_INSIDE,
    ...PLACES_INSIDE,
    ...PLACES_FACE,
    ...SURVEY_FACE,
    ...PUBLIC_FACE,
  ],
  exports: [...PUBLIC_FACE, ...PLACES_FACE, ...SURVEY_FACE],
})
export class AreaModule {}
