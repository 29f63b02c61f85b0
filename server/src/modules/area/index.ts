import { AreaBasemapEntity } from './data/area-basemap.entity.js'
import { AreaBoundaryEntity } from './data/area-boundary.entity.js'
import { AreaCodeEntity } from './data/area-code.entity.js'
import { AreaEntity } from './data/area.entity.js'
import { AreaPastEntity } from './data/area-past.entity.js'
import { BoundaryChangeAreaEntity } from './data/boundary-change-area.entity.js'
import { BoundaryChangeEntity } from './data/boundary-change.entity.js'
import { BoundaryVersionEntity } from './data/boundary-version.entity.js'
import { PlaceCodeEntity } from './data/place-code.entity.js'
import { PlaceEntity } from './data/place.entity.js'

export { AreaKeeper } from './area-keeper.js'
export { AreaDirectory } from './area-directory.js'
export { AreaLocator, type GivenPoint } from './area-locator.js'
export { AreaNeighbours } from './area-neighbours.js'
export { AreaModule } from './area.module.js'
export { AreaStore } from './area-store.js'
export { AreaSurvey } from './area-survey.js'
export { ManagementAccess } from './management-access.js'
export { PlaceCodes } from './place-codes.js'
export { PlaceDirectory } from './place-directory.js'
export { PlaceFollower } from './place-follower.js'
export { PlaceKeeper, type PlaceDraft, type PlacePatch } from './place-keeper.js'
export { gridName } from './domain/grid-name.js'
export { VersionRestorer } from './keep/version-restorer.js'
export { FeatureCollectionView } from './feature.views.js'
export { PlaceSurvey } from './place-survey.js'
export type { CodedPlace } from './domain/coded-place.js'
export type { AreaChange, AreaDraft, AreaPatch } from './domain/area-change.js'
export type { AreaFinding } from './domain/area-finding.js'
export type { AreaRecord } from './domain/area-record.js'
export type { PolygonGeometry } from './domain/geojson.js'
export type { Located } from './domain/locate.js'
export { AreaBasemapEntity, AreaEntity, PlaceCodeEntity, PlaceEntity }

export const AREA_ENTITIES = [
  AreaEntity,
  AreaBoundaryEntity,
  AreaBasemapEntity,
  BoundaryVersionEntity,
  AreaPastEntity,
  AreaCodeEntity,
  BoundaryChangeEntity,
  BoundaryChangeAreaEntity,
  PlaceEntity,
  PlaceCodeEntity,
]
