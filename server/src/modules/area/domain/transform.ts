import { fromWgs84, toWgs84, type Coord } from '@beegrid/shared'
import type { Feature, FeatureCollection, Geometry, PolygonRings, Position } from './geojson.js'

type Move = (position: Position) => Position

function moveRings(rings: PolygonRings, move: Move): PolygonRings {
  return rings.map((ring) => ring.map(move))
}

/** A geometry with every position moved. */
export function mapPositions<G extends Geometry>(geometry: G, move: Move): G {
  const each: Geometry = geometry
  switch (each.type) {
    case 'Point':
      return { ...geometry, coordinates: move(each.coordinates) }
    case 'LineString':
      return { ...geometry, coordinates: each.coordinates.map(move) }
    case 'Polygon':
      return { ...geometry, coordinates: moveRings(each.coordinates, move) }
    case 'MultiPolygon':
      return { ...geometry, coordinates: each.coordinates.map((rings) => moveRings(rings, move)) }
  }
}

/** A WGS 84 geometry in the system asked for; unrounded, and the very same object when nothing has to move. */
export function geometryIn<G extends Geometry>(geometry: G, coord: Coord): G {
  if (coord === 'wgs84') return geometry
  return mapPositions(geometry, ([lng, lat]) => {
    const moved = fromWgs84({ lng, lat }, coord)
    return [moved.lng, moved.lat]
  })
}

/** A geometry given in a system, in WGS 84; heights are dropped. */
export function geometryFrom<G extends Geometry>(geometry: G, coord: Coord): G {
  return mapPositions(geometry, ([lng, lat]) => {
    if (coord === 'wgs84') return [lng, lat]
    const moved = toWgs84({ lng, lat }, coord)
    return [moved.lng, moved.lat]
  })
}

export function collectionIn<G extends Geometry>(
  collection: FeatureCollection<G>,
  coord: Coord,
): FeatureCollection<G> {
  const features = collection.features.map((feature): Feature<G> => ({
    ...feature,
    geometry: geometryIn(feature.geometry, coord),
  }))
  return { type: 'FeatureCollection', features }
}
