import type { PolygonGeometry } from '../geojson.js'
import { noded } from './noding.js'
import { areaM2, mapRings, ringsOf, type OutlineRing } from './outline.js'
import { differenceOf, facesOf, interiorPoint, unionOf } from './planar.js'
import { exclusiveOr, isInside, outlineOf, regionOf, regionOfPaths, type Region } from './region.js'

/** Where edges do not fit, more than rounding is the matter and the sum is reckoned by overlay instead. */
const EXACT_WITHIN_M2 = 1

/**
 * Neighbours as one; undefined when they are none, that is when they do not all hang together by shared edges.
 */
export function mergedOutline(outlines: readonly PolygonGeometry[]): PolygonGeometry | undefined {
  const [first, ...others] = outlines
  if (!first) return undefined
  const { fixed, drawn } = noded({ fixed: ringsOf(first), drawn: others.flatMap(ringsOf) }, false)
  const regions = [regionOfPaths(fixed), ...cutLike(others, drawn).map(regionOfPaths)]
  if (!hangTogether(regions)) return undefined
  return sum(regions, outlines)
}

/** An outline with more ground; the two need not be neighbours. */
export function withGround(outline: PolygonGeometry, ground: PolygonGeometry): PolygonGeometry | undefined {
  return sum(fitted(outline, ground), [outline, ground])
}

/** An outline without some ground; undefined when nothing is left. */
export function withoutGround(
  outline: PolygonGeometry,
  ground: PolygonGeometry,
): PolygonGeometry | undefined {
  const left = outlineOf(exclusiveOr(fitted(outline, ground)))
  if (left && Math.abs(areaM2(outline) - areaM2(ground) - areaM2(left)) <= EXACT_WITHIN_M2) return left
  return differenceOf(outline, ground)
}

export interface CutOut {
  /** The ground taken, with a vertex wherever it meets a border. */
  readonly ground: PolygonGeometry
  /** What is left of each of the others that lost ground; undefined where nothing is. */
  readonly left: ReadonlyMap<string, PolygonGeometry | undefined>
}

/** Takes ground out of those who hold it. Both sides of each new border have the same vertices. */
export function cutOut(holders: ReadonlyMap<string, PolygonGeometry>, ground: PolygonGeometry): CutOut {
  const outlines = [...holders.values()]
  const { fixed, drawn } = noded({ fixed: outlines.flatMap(ringsOf), drawn: ringsOf(ground) }, true)
  const taken = regionOfPaths(drawn)
  const regions = new Map(zip([...holders.keys()], cutLike(outlines, fixed).map(regionOfPaths)))
  const edges = new Map([taken, ...regions.values()].flatMap((region) => [...region]))
  const faces = facesOf(edges.values()).filter((face) => isInside(taken.values(), interiorPoint(face)))
  const left = [...regions].flatMap(([id, region]): [string, PolygonGeometry | undefined][] => {
    const lost = faces.filter((face) => isInside(region.values(), interiorPoint(face)))
    return lost.length === 0 ? [] : [[id, outlineOf(exclusiveOr([region, ...lost.map(regionOf)]))]]
  })
  return { ground: outlineOf(taken) ?? ground, left: new Map(left) }
}

function fitted(outline: PolygonGeometry, ground: PolygonGeometry): Region[] {
  const { fixed, drawn } = noded({ fixed: ringsOf(outline), drawn: ringsOf(ground) }, false)
  return [regionOfPaths(fixed), regionOfPaths(drawn)]
}

function sum(regions: readonly Region[], outlines: readonly PolygonGeometry[]): PolygonGeometry | undefined {
  const exact = outlineOf(exclusiveOr(regions))
  const expected = outlines.reduce((total, each) => total + areaM2(each), 0)
  return exact && Math.abs(areaM2(exact) - expected) <= EXACT_WITHIN_M2 ? exact : unionOf(outlines)
}

/** Whether from each region one comes to every other over edges they share. */
function hangTogether(regions: readonly Region[]): boolean {
  const [first, ...rest] = regions
  if (!first) return false
  const reached = [first]
  let left = rest
  for (const region of reached) {
    const touching = left.filter((other) => [...other.keys()].some((key) => region.has(key)))
    left = left.filter((other) => !touching.includes(other))
    reached.push(...touching)
  }
  return left.length === 0
}

/** Rings in the order they were taken from outlines, given back to each. */
function cutLike(outlines: readonly PolygonGeometry[], rings: readonly OutlineRing[]): OutlineRing[][] {
  let start = 0
  return outlines.map((outline) => {
    const end = start + ringsOf(outline).length
    const own = rings.slice(start, end)
    start = end
    return own
  })
}

/** An outline with its rings replaced, in the order of `ringsOf`. */
export function withRings(outline: PolygonGeometry, rings: readonly OutlineRing[]): PolygonGeometry {
  let next = 0
  return mapRings(outline, (ring) => {
    next += 1
    return rings[next - 1] ?? ring
  })
}

function zip<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  return first.flatMap((each, i) => {
    const other = second[i]
    return other === undefined ? [] : [[each, other] as [A, B]]
  })
}
