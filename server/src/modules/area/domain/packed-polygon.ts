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
/** Metres in a degree of latitude. */
const KY = EARTH_RADIUS_M * RADIANS

/** A number known to be there: indexes come from the loops over the rings. */
const at = (flat: Float64Array, i: number): number => flat[i] ?? Number.NaN

/** All rings of a geometry, outer ones and holes alike: even-odd counting needs no distinction. */
function ringsOf(geometry: PolygonGeometry): readonly (readonly Position[])[] {
  const polygons: readonly PolygonRings[] =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.flat()
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

  /** The points of all its rings. */
  *vertices(): Generator<LngLat> {
    for (let i = 0; i < this.flat.length; i += 2) yield { lng: at(this.flat, i), lat: at(this.flat, i + 1) }
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
  private ringCrossings(start: number, end: number, { lng, lat }: LngLat): boolean {
    const { flat } = this
    let odd = false
    let previous = end - 2
    for (let i = start; i < end; i += 2) {
      if (at(flat, previous + 1) > lat !== at(flat, i + 1) > lat && this.isWestOf(previous, i, { lng, lat }))
        odd = !odd
      previous = i
    }
    return odd
  }

  /** Whether a point lies west of an edge, always walked from its lower end so that both neighbours reckon the same. */
  private isWestOf(a: number, b: number, { lng, lat }: LngLat): boolean {
    const { flat } = this
    const [low, high] = at(flat, a + 1) < at(flat, b + 1) ? [a, b] : [b, a]
    const [x, y] = [at(flat, low), at(flat, low + 1)]
    return lng < ((at(flat, high) - x) * (lat - y)) / (at(flat, high + 1) - y) + x
  }

  /** Metres to the nearest edge, inside or outside (local flat approximation, as `ringDistanceM` in shared). */
  borderDistanceM(point: LngLat): number {
    const kx = EARTH_RADIUS_M * RADIANS * Math.cos(point.lat * RADIANS)
    let best = Infinity
    for (let ring = 0, start = 0; ring < this.ends.length; ring += 1) {
      const end = this.ends[ring] ?? start
      for (let i = start; i + 3 < end; i += 2) best = Math.min(best, this.edgeDistance2(i, point, kx))
      start = end
    }
    return Math.sqrt(best)
  }

  /** Squared metres from a point to the edge that starts at `i`. */
  private edgeDistance2(i: number, { lng, lat }: LngLat, kx: number): number {
    const { flat } = this
    const ax = (at(flat, i) - lng) * kx
    const ay = (at(flat, i + 1) - lat) * KY
    const dx = (at(flat, i + 2) - lng) * kx - ax
    const dy = (at(flat, i + 3) - lat) * KY - ay
    const length = dx * dx + dy * dy
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length))
    const [x, y] = [ax + t * dx, ay + t * dy]
    return x * x + y * y
  }

  private measure(): Bounds {
    let [minLng, minLat, maxLng, maxLat] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let i = 0; i < this.flat.length; i += 2) {
      const [x, y] = [at(this.flat, i), at(this.flat, i + 1)]
      minLng = Math.min(minLng, x)
      maxLng = Math.max(maxLng, x)
      minLat = Math.min(minLat, y)
      maxLat = Math.max(maxLat, y)
    }
    return { minLng, minLat, maxLng, maxLat }
  }
}
