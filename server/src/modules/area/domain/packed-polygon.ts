import type { LngLat } from '@beegrid/shared'
import type { PolygonGeometry, PolygonRings, Position } from './geojson.js'

export interface Bounds {
  readonly minLng: number
  readonly minLat: number
  readonly maxLng: number
  readonly maxLat: number
}

const EARTH_RADIUS_M = 6_371_008.8
const RADIANS = Math.PI / 180

/** All rings of a geometry, outer ones and holes alike: even-odd counting needs no distinction. */
function ringsOf(geometry: PolygonGeometry): readonly (readonly Position[])[] {
  const polygons: readonly PolygonRings[] =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.flat()
}

/** 1 when an edge crosses the ray from the point to the east by the half-open rule, else 0. */
function crosses(edge: { ax: number; ay: number; bx: number; by: number }, { lng, lat }: LngLat): boolean {
  const { ax, ay, bx, by } = edge
  const up = ay < by
  const [lowX, lowY, highX, highY] = up ? [ax, ay, bx, by] : [bx, by, ax, ay]
  return lng < ((highX - lowX) * (lat - lowY)) / (highY - lowY) + lowX
}

/**
 * A polygon with holes, or several, as flat numbers: a hundred thousand of them fit in memory. Says exactly what
 * `ringContains` in shared says, to the last bit; only the store differs.
 */
export class PackedPolygon {
  readonly bounds: Bounds
  /** x, y of each vertex, ring after ring; `ends` holds where each ring stops. */
  private readonly flat: Float64Array
  private readonly ends: Uint32Array

  constructor(geometry: PolygonGeometry) {
    const rings = ringsOf(geometry)
    this.flat = Float64Array.from(rings.flat(2))
    let end = 0
    this.ends = Uint32Array.from(rings, (ring) => (end += ring.length * 2))
    this.bounds = this.measure()
  }

  get vertexCount(): number {
    return this.flat.length / 2
  }

  /** Half-open: of areas that share an edge with the same vertices exactly one contains a point on it. */
  contains(point: LngLat): boolean {
    let inside = false
    for (let ring = 0, start = 0; ring < this.ends.length; ring += 1) {
      const end = this.ends[ring] ?? start
      if (this.ringCrossings(start, end, point)) inside = !inside
      start = end
    }
    return inside
  }

  /** Whether the ray to the east crosses a ring an odd number of times. */
  private ringCrossings(start: number, end: number, point: LngLat): boolean {
    const { flat } = this
    let odd = false
    let [ax, ay] = [flat[end - 2] ?? 0, flat[end - 1] ?? 0]
    for (let i = start; i < end; i += 2) {
      const [bx, by] = [flat[i] ?? 0, flat[i + 1] ?? 0]
      if (ay > point.lat !== by > point.lat && crosses({ ax, ay, bx, by }, point)) odd = !odd
      ax = bx
      ay = by
    }
    return odd
  }

  /** Metres to the nearest edge, inside or outside (local flat approximation, as `ringDistanceM` in shared). */
  borderDistanceM(point: LngLat): number {
    const scale = { x: EARTH_RADIUS_M * RADIANS * Math.cos(point.lat * RADIANS), y: EARTH_RADIUS_M * RADIANS }
    let best = Infinity
    for (let ring = 0, start = 0; ring < this.ends.length; ring += 1) {
      const end = this.ends[ring] ?? start
      for (let i = start; i + 3 < end; i += 2) best = Math.min(best, this.edgeDistanceM(i, point, scale))
      start = end
    }
    return best
  }

  private edgeDistanceM(i: number, { lng, lat }: LngLat, scale: { x: number; y: number }): number {
    const ax = ((this.flat[i] ?? 0) - lng) * scale.x
    const ay = ((this.flat[i + 1] ?? 0) - lat) * scale.y
    const dx = ((this.flat[i + 2] ?? 0) - lng) * scale.x - ax
    const dy = ((this.flat[i + 3] ?? 0) - lat) * scale.y - ay
    const length = dx * dx + dy * dy
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length))
    return Math.hypot(ax + t * dx, ay + t * dy)
  }

  private measure(): Bounds {
    let [minLng, minLat, maxLng, maxLat] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let i = 0; i < this.flat.length; i += 2) {
      const [x, y] = [this.flat[i] ?? 0, this.flat[i + 1] ?? 0]
      minLng = Math.min(minLng, x)
      maxLng = Math.max(maxLng, x)
      minLat = Math.min(minLat, y)
      maxLat = Math.max(maxLat, y)
    }
    return { minLng, minLat, maxLng, maxLat }
  }
}
