import { fromWgs84, type Coord } from '@beegrid/shared'
import type { PolygonGeometry } from '../../area/index.js'

/** An outline in the system asked for, unrounded. */
export function geometryFor(outline: PolygonGeometry, coord: Coord): PolygonGeometry {
  if (coord === 'wgs84') return outline
  const move = ([x, y]: readonly [number, number]): readonly [number, number] => {
    const { lng, lat } = fromWgs84({ lng: x, lat: y }, coord)
    return [lng, lat]
  }
  return outline.type === 'Polygon'
    ? { ...outline, coordinates: outline.coordinates.map((ring) => ring.map(move)) }
    : { ...outline, coordinates: outline.coordinates.map((rings) => rings.map((ring) => ring.map(move))) }
}
