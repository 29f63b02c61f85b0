import type { Position } from '../geojson.js'
import { METRES_PER_DEGREE, metresPerLng, type OutlineRing } from './outline.js'
import { edgesOf, type Edge } from './edge.js'

export interface NearestPosition {
  readonly position: Position
  readonly distanceM: number
}

/** The place on rings that is nearest to a position. */
export function nearestOnRings(rings: readonly OutlineRing[], to: Position): NearestPosition {
  let best: NearestPosition = { position: to, distanceM: Infinity }
  for (const edge of edgesOf(rings)) {
    const found = nearestOnEdge(edge, to)
    if (found.distanceM < best.distanceM) best = found
  }
  return best
}

function nearestOnEdge([a, b]: Edge, p: Position): NearestPosition {
  const kx = metresPerLng(p[1])
  const [dx, dy] = [(b[0] - a[0]) * kx, (b[1] - a[1]) * METRES_PER_DEGREE]
  const [px, py] = [(p[0] - a[0]) * kx, (p[1] - a[1]) * METRES_PER_DEGREE]
  const t = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy)))
  const distanceM = Math.hypot(px - t * dx, py - t * dy)
  if (t === 0 || t === 1) return { position: t === 0 ? a : b, distanceM }
  return { position: [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])], distanceM }
}
