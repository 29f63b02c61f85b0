import type { PolygonGeometry } from '../../area/index.js'

/** About a centimetre: what a round trip through another coordinate system may move a vertex by, with room. */
const SAME_DEGREES = 1e-7

/** Whether two outlines are vertex by vertex the same. */
export function sameOutline(a: PolygonGeometry, b: PolygonGeometry): boolean {
  const [left, right] = [flat(a), flat(b)]
  return (
    shapeOf(a) === shapeOf(b) &&
    left.every((number, index) => Math.abs(number - (right[index] ?? Infinity)) <= SAME_DEGREES)
  )
}

function polygonsOf(geometry: PolygonGeometry): readonly (readonly (readonly (readonly number[])[])[])[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

function flat(geometry: PolygonGeometry): readonly number[] {
  return polygonsOf(geometry).flat(3)
}

/** How many rings of how many vertices: `4,4|5`. A Polygon is a MultiPolygon of one part. */
function shapeOf(geometry: PolygonGeometry): string {
  return polygonsOf(geometry)
    .map((rings) => rings.map((ring) => ring.length).join(','))
    .join('|')
}
