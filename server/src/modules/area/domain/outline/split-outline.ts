import type { PolygonGeometry, Position } from '../geojson.js'
import { PackedPolygon } from '../packed-polygon.js'
import { twoSides } from './face-sides.js'
import { nearestOnRings } from './nearest-on-rings.js'
import { noded } from './noding.js'
import { areaM2, ringsOf, type OutlineRing } from './outline.js'
import { facesOf, interiorPoint } from './planar.js'
import { exclusiveOr, isInside, outlineOf, regionOf, regionOfPaths } from './region.js'

export interface SplitOutline {
  /** The larger part. */
  readonly kept: PolygonGeometry
  readonly parted: PolygonGeometry
}

/** A line that ends inside, no further than this from the border, is meant to reach it. */
const REACH_BORDER_M = 10

/**
 * Cuts an outline in two along a line; undefined when the line does not do that. The two parts share every vertex of the
 * cut, and together they are the outline to the last bit but for the vertices the cut adds to its border.
 */
export function splitOutline(outline: PolygonGeometry, line: readonly Position[]): SplitOutline | undefined {
  const rings = ringsOf(outline)
  const { fixed, drawn } = noded({ fixed: rings, drawn: [reaching(outline, line)] }, true)
  const border = regionOfPaths(fixed)
  const faces = facesOf(new Map([...border, ...regionOfPaths(drawn)]).values())
  const inside = faces.filter((face) => isInside(border.values(), interiorPoint(face)))
  const sides = twoSides(inside, border)
  if (!sides) return undefined
  const [one, other] = sides.map((side) => outlineOf(exclusiveOr(side.map(regionOf))))
  if (!one || !other) return undefined
  return areaM2(one) >= areaM2(other) ? { kept: one, parted: other } : { kept: other, parted: one }
}

/** The line, drawn on to the border where it ends just short of it. */
function reaching(outline: PolygonGeometry, line: readonly Position[]): OutlineRing {
  const [first, last] = [line[0], line.at(-1)]
  if (!first || !last) return line
  return [...toBorder(outline, first), ...line, ...toBorder(outline, last)]
}

function toBorder(outline: PolygonGeometry, end: Position): Position[] {
  if (!new PackedPolygon(outline).contains({ lng: end[0], lat: end[1] })) return []
  const { position, distanceM } = nearestOnRings(ringsOf(outline), end)
  return distanceM <= REACH_BORDER_M ? [position] : []
}
