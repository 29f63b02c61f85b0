import { AreaBasemapEntity } from './data/area-basemap.entity.js'
import { AreaBoundaryEntity } from './data/area-boundary.entity.js'
import { AreaEntity } from './data/area.entity.js'
import { BoundaryVersionEntity } from './data/boundary-version.entity.js'
import { PlaceEntity } from './data/place.entity.js'

export { AreaDirectory } from './area-directory.js'
export { AreaLocator, type GivenPoint } from './area-locator.js'
export { AreaModule } from './area.module.js'
export { AreaStore } from './area-store.js'
export { ManagementAccess } from './management-access.js'
export { PlaceDirectory } from './place-directory.js'
export type { AreaRecord } from './domain/area-record.js'
export type { PolygonGeometry } from './domain/geojson.js'
export type { Located } from './domain/locate.js'
export { AreaBasemapEntity, AreaEntity, PlaceEntity }

export const AREA_ENTITIES = [
  AreaEntity,
  AreaBoundaryEntity,
  AreaBasemapEntity,
  BoundaryVersionEntity,
  PlaceEntity,
]
