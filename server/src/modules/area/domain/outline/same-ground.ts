import type { PolygonGeometry } from '../geojson.js'
import { noded } from './noding.js'
import { ringsOf } from './outline.js'
import { exclusiveOr, regionOfPaths } from './region.js'

/** Whether two outlines enclose the same ground: they differ at most in vertices that lie on their edges. */
export function sameGround(a: PolygonGeometry, b: PolygonGeometry): boolean {
  const { fixed, drawn } = noded({ fixed: ringsOf(a), drawn: ringsOf(b) }, false)
  return exclusiveOr([regionOfPaths(fixed), regionOfPaths(drawn)]).size === 0
}
