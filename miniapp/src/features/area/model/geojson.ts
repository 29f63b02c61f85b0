import type { Ring } from '@beegrid/shared'
import type { AreaLayer, AreaLevel } from '@beegrid/shared'

type Position = readonly [number, number]

export type AreaGeometry =
  | { type: 'Polygon'; coordinates: readonly (readonly Position[])[] }
  | { type: 'MultiPolygon'; coordinates: readonly (readonly (readonly Position[])[])[] }

/** An area's outline as the server gives it (GeoJSON, WGS 84). */
export interface AreaFeature {
  type: 'Feature'
  geometry: AreaGeometry
  properties: {
    id: string
    name: string
    shortName: string
    level: AreaLevel
    layer: AreaLayer
    /** Moves with every change of outlines. */
    boundaryVersion: number
  }
}

export interface FeatureCollection<T> {
  type: 'FeatureCollection'
  features: readonly T[]
}

/** What lies under the boundaries: streets and lanes as lines, the rest as surfaces. */
export interface GroundFeature {
  type: 'Feature'
  properties: { class: 'main' | 'side' | 'lane' | 'water' | 'green' | 'building'; name?: string }
  geometry:
    | { type: 'LineString'; coordinates: readonly Position[] }
    | { type: 'MultiPolygon'; coordinates: readonly (readonly (readonly Position[])[])[] }
}

export function ringsOf(geometry: AreaGeometry): Ring[] {
  return geometry.type === 'Polygon' ? [...geometry.coordinates] : geometry.coordinates.flat()
}

/** The outline of a shape in one piece and without holes; undefined for any other. */
export function onlyRing(geometry: AreaGeometry): Ring | undefined {
  const [first, more] = ringsOf(geometry)
  return more ? undefined : first
}
