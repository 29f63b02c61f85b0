import type { PolygonGeometry } from '../geojson.js'
import { withRings } from './ground.js'
import { noded } from './noding.js'
import { ringsOf } from './outline.js'

type Outlines = ReadonlyMap<string, PolygonGeometry>

/**
 * Fits new outlines to those that are there: vertices within STITCH_M become the same, and where one has a vertex on the
 * other's edge both have it. Only so does the half-open rule give every point of a shared border to exactly one of them.
 * Gives the new outlines as fitted and those of the others that gained vertices.
 */
export function stitched(there: Outlines, drawn: Outlines): Map<string, PolygonGeometry> {
  const paths = {
    fixed: [...there.values()].flatMap((each) => [...ringsOf(each)]),
    drawn: [...drawn.values()].flatMap((each) => [...ringsOf(each)]),
  }
  const fitted = noded(paths, false)
  const others = ringsBack(there, fitted.fixed).filter(([id, geometry]) => geometry !== there.get(id))
  return new Map([...others, ...ringsBack(drawn, fitted.drawn)])
}

/** Outlines with their rings replaced; the very same where none of them is another. */
function ringsBack(
  outlines: Outlines,
  rings: readonly (readonly (readonly [number, number])[])[],
): [string, PolygonGeometry][] {
  let start = 0
  return [...outlines].map(([id, outline]) => {
    const before = ringsOf(outline)
    const own = rings.slice(start, start + before.length)
    start += before.length
    return [id, own.every((ring, i) => ring === before[i]) ? outline : withRings(outline, own)]
  })
}
