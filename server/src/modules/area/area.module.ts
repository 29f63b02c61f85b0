import { Module } from '@nestjs/common'
import { AreaDirectory } from './area-directory.js'
import { AreaLocator } from './area-locator.js'
import { AreaMaps } from './area-maps.js'
import { AreaService } from './area.service.js'
import { AreaStore } from './area-store.js'
import { AreaRepository } from './data/area.repository.js'
import { PlaceRepository } from './data/place.repository.js'
import { AreaController } from './http/area.controller.js'
import { PlaceController } from './http/place.controller.js'
import { ManagementAccess } from './management-access.js'
import { PlaceDirectory } from './place-directory.js'
import { PlaceService } from './place.service.js'

const PUBLIC_FACE = [AreaDirectory, AreaLocator, AreaStore, ManagementAccess, PlaceDirectory]

/** The tree of areas, their outlines, and the places below them. */
@Module({
  controllers: [AreaController, PlaceController],
  providers: [AreaMaps, AreaRepository, PlaceRepository, AreaService, PlaceService, ...PUBLIC_FACE],
  exports: PUBLIC_FACE,
})
export class AreaModule {}
