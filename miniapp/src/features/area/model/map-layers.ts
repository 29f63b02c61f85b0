import type { MapArea, AreaLook, MapGround } from '@/ui/map/map-types'
import { ringsOf, type AreaFeature, type FeatureCollection, type GroundFeature } from './geojson'

export interface AreaDress {
  look: AreaLook
  /** Written inside; the area's own short name otherwise. */
  name?: string
}

/** On a map of grids nobody needs to be told that each is one: 建华园, as people say it. */
export function labelOf({ shortName }: Pick<AreaFeature['properties'], 'shortName'>): string {
  return shortName.replace(/(.)网格$/, '$1')
}

/** An outline as the map wants it. */
export function mapArea({ geometry, properties }: AreaFeature, { look, name }: AreaDress): MapArea {
  return { id: properties.id, name: name ?? labelOf(properties), rings: ringsOf(geometry), look }
}

/** Streets, water and houses as the map wants them; undefined where nobody has drawn any. */
export function mapGround(found: FeatureCollection<GroundFeature> | undefined): MapGround[] {
  return (found?.features ?? []).map(({ geometry, properties }) => ({
    kind: properties.class,
    lines: geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates.flat(),
  }))
}
