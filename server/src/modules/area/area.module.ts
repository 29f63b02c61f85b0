import { Module } from '@nestjs/common'
import { AreaDirectory } from './area-directory.js'
import { AreaLocator } from './area-locator.js'
import { AreaMaps } from './area-maps.js'
import { AreaStore } from './area-store.js'
import { AreaRepository } from './data/area.repository.js'
import { PlaceRepository } from './data/place.repository.js'
import { PlaceDirectory } from './place-directory.js'

const PUBLIC_FACE = [AreaDirectory, AreaLocator, AreaStore, PlaceDirectory]

/** The tree of areas, their outlines, and the places below them. */
@Module({
  providers: [AreaMaps, AreaRepository, PlaceRepository, ...PUBLIC_FACE],
  exports: PUBLIC_FACE,
})
export class AreaModule {}
