import type { LngLat } from '@beegrid/shared'
import type { PolygonGeometry } from '../geojson.js'
import { edgeKey, edgesOf, type Edge } from './edge.js'
import { ringsOf, type OutlineRing } from './outline.js'
import { facesOf, interiorPoint } from './planar.js'

/**
 * A region as the set of its border's edges, direction left out. Regions whose borders share their vertices are added
 * and taken from each other by keeping the edges that only one of them has: nothing is computed, so nothing is rounded.
 */
export type Region = ReadonlyMap<string, Edge>

export function regionOf(geometry: PolygonGeometry): Region {
  return regionOfPaths(ringsOf(geometry))
}

export function regionOfPaths(paths: Iterable<OutlineRing>): Region {
  const edges = new Map<string, Edge>()
  for (const edge of edgesOf(paths)) toggle(edges, edgeKey(...edge), edge)
  return edges
}

/** What lies in an odd number of the regions: the sum of those apart, the difference from one that contains the other. */
export function exclusiveOr(regions: Iterable<Region>): Region {
  const edges = new Map<string, Edge>()
  for (const region of regions) for (const [key, edge] of region) toggle(edges, key, edge)
  return edges
}

function toggle(edges: Map<string, Edge>, key: string, edge: Edge): void {
  if (!edges.delete(key)) edges.set(key, edge)
}

/** The outline of a region; undefined for one of nothing. Each of its vertices is one of the edges'. */
export function outlineOf(region: Region): PolygonGeometry | undefined {
  const edges = [...region.values()]
  const parts = facesOf(edges).filter((face) => isInside(edges, interiorPoint(face)))
  const [only] = parts
  if (!only) return undefined
  if (parts.length === 1) return only
  return { type: 'MultiPolygon', coordinates: parts.map(({ coordinates }) => coordinates) }
}

/** Even-odd: whether a ray to the east crosses the edges an odd number of times. */
export function isInside(edges: Iterable<Edge>, { lng, lat }: LngLat): boolean {
  let inside = false
  for (const [a, b] of edges) {
    if (a[1] > lat === b[1] > lat) continue
    const [low, high] = a[1] < b[1] ? [a, b] : [b, a]
    if (lng < ((high[0] - low[0]) * (lat - low[1])) / (high[1] - low[1]) + low[0]) inside = !inside
  }
  return inside
}
