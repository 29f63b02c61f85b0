import { toDegrees, toLattice, type LatticePoint, type Metres } from '../geometry/lattice.geometry.js'
import type { BuildingBlock } from './building-block.plan.js'
import type { Water } from './town-water.plan.js'

/** A street between grids (`main` between communities) or a lane inside one. */
export interface Street {
  readonly class: 'main' | 'side' | 'lane'
  readonly name?: string
  readonly line: readonly LatticePoint[]
}

type Position = readonly [number, number]

export type BasemapFeature = {
  readonly type: 'Feature'
  readonly properties: {
    readonly class: 'main' | 'side' | 'lane' | 'water' | 'green' | 'building'
    readonly name?: string
  }
  readonly geometry:
    | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] }
}

/** A quiet background for a community's map: GeoJSON, WGS 84, six decimals. */
export interface Basemap {
  readonly type: 'FeatureCollection'
  readonly features: readonly BasemapFeature[]
}

const position = (p: Metres): Position => toDegrees(toLattice(p))

function ring(metres: readonly Metres[]): Position[] {
  const closed = metres.map(position)
  return closed[0] === undefined ? closed : [...closed, closed[0]]
}

function surfaces(
  kind: 'water' | 'green' | 'building',
  rings: readonly (readonly Metres[])[],
  name?: string,
): BasemapFeature {
  return {
    type: 'Feature',
    properties: name === undefined ? { class: kind } : { class: kind, name },
    geometry: { type: 'MultiPolygon', coordinates: rings.map((metres) => [ring(metres)]) },
  }
}

function streetFeature(street: Street): BasemapFeature {
  const { class: kind, name } = street
  return {
    type: 'Feature',
    properties: name === undefined ? { class: kind } : { class: kind, name },
    geometry: { type: 'LineString', coordinates: street.line.map(toDegrees) },
  }
}

export interface BasemapParts {
  readonly waters: readonly Water[]
  readonly greens: readonly (readonly Metres[])[]
  readonly streets: readonly Street[]
  readonly blocks: readonly BuildingBlock[]
}

export function toBasemap({ waters, greens, streets, blocks }: BasemapParts): Basemap {
  const layers = [
    ...waters.map((water) => surfaces('water', [water.ring], water.name)),
    surfaces('green', greens),
    ...streets.map(streetFeature),
    surfaces(
      'building',
      blocks.map((house) => house.corners),
    ),
  ]
  return {
    type: 'FeatureCollection',
    features: layers.filter((layer) => layer.geometry.coordinates.length > 0),
  }
}
