import type { PolygonGeometry } from '../../area/index.js'

type Ring = readonly (readonly [number, number])[]

const ringText = (ring: Ring): string => `(${ring.map(([x, y]) => `${x} ${y}`).join(', ')})`
const polygonText = (rings: readonly Ring[]): string => `(${rings.map(ringText).join(', ')})`

/** An outline as text, unrounded. */
export function wktOf(geometry: PolygonGeometry): string {
  return geometry.type === 'Polygon'
    ? `POLYGON ${polygonText(geometry.coordinates)}`
    : `MULTIPOLYGON (${geometry.coordinates.map(polygonText).join(', ')})`
}
