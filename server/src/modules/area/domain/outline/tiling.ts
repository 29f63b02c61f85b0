import type { PolygonGeometry, PolygonRings } from '../geojson.js'
import { polygonsOf, type OutlineRing } from './outline.js'
import { edgeKey, edgesOf, isBefore } from './edge.js'

/**
 * Whether outlines fill a parent's without gap or overlap, to the last bit: walked round counter-clockwise, every edge of
 * theirs is either walked back by a neighbour or walked along by the parent. Then every point lies in as many of them as it
 * lies in the parent. Quick and exact; a no says only that one has to look closer.
 */
export function tilesExactly(parent: PolygonGeometry, parts: readonly PolygonGeometry[]): boolean {
  const walked = new Map<string, number>()
  for (const part of parts) walk(walked, part, 1)
  walk(walked, parent, -1)
  return walked.size === 0
}

function walk(walked: Map<string, number>, geometry: PolygonGeometry, times: 1 | -1): void {
  for (const polygon of polygonsOf(geometry)) {
    for (const { ring, turn } of turned(polygon)) {
      for (const [a, b] of edgesOf([ring]))
        add(walked, edgeKey(a, b), times * turn * (isBefore(a, b) ? 1 : -1))
    }
  }
}

/** Rings with whether they must be walked as they are or backwards: outer ones counter-clockwise, holes clockwise. */
function turned(polygon: PolygonRings): { ring: OutlineRing; turn: 1 | -1 }[] {
  return polygon.map((ring, i) => ({ ring, turn: isCounterClockwise(ring) === (i === 0) ? 1 : -1 }))
}

function isCounterClockwise(ring: OutlineRing): boolean {
  const [x0, y0] = ring[0] ?? [0, 0]
  let twice = 0
  for (const [a, b] of edgesOf([ring])) twice += (a[0] - x0) * (b[1] - y0) - (b[0] - x0) * (a[1] - y0)
  return twice > 0
}

function add(walked: Map<string, number>, key: string, times: number): void {
  const sum = (walked.get(key) ?? 0) + times
  if (sum === 0) walked.delete(key)
  else walked.set(key, sum)
}
