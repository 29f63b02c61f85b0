import gcoord from 'gcoord'

/** `wgs84` inside (= CGCS2000 to our precision); `gcj02` only at the edge, where Chinese maps and phones speak it. */
export const COORDS = ['wgs84', 'gcj02'] as const
export type Coord = (typeof COORDS)[number]

/** Longitude and latitude in degrees, WGS 84 unless a name says otherwise. */
export interface LngLat {
  readonly lng: number
  readonly lat: number
}

/** A closed ring of [longitude, latitude] in degrees; the last point repeats the first. */
export type Ring = readonly (readonly [number, number])[]

const EARTH_RADIUS_M = 6_371_008.8
const RADIANS = Math.PI / 180

/**
 * GCJ-02 → WGS 84 by inverting the forward shift until it lands on the given point: gcoord's own inverse is off by up
 * to a metre, and a report 1 m from a border must reach the same grid whichever system the phone spoke (G47).
 */
function gcj02ToWgs84(point: LngLat): LngLat {
  let [lng, lat] = [point.lng, point.lat]
  for (let round = 0; round < 12; round += 1) {
    const shifted = wgs84ToGcj02({ lng, lat })
    const [dLng, dLat] = [point.lng - shifted.lng, point.lat - shifted.lat]
    lng += dLng
    lat += dLat
    if (Math.abs(dLng) < 1e-11 && Math.abs(dLat) < 1e-11) break
  }
  return { lng, lat }
}

function wgs84ToGcj02({ lng, lat }: LngLat): LngLat {
  const [x, y] = gcoord.transform<[number, number]>([lng, lat], gcoord.WGS84, gcoord.GCJ02)
  return { lng: x, lat: y }
}

/** From the system the caller named to WGS 84. */
export function toWgs84(point: LngLat, coord: Coord): LngLat {
  return coord === 'wgs84' ? { lng: point.lng, lat: point.lat } : gcj02ToWgs84(point)
}

/** From WGS 84 to the system the caller wants. */
export function fromWgs84(point: LngLat, coord: Coord): LngLat {
  return coord === 'wgs84' ? { lng: point.lng, lat: point.lat } : wgs84ToGcj02(point)
}

/** Great-circle distance in metres (haversine; error below 0.6 % anywhere). */
export function distanceM(a: LngLat, b: LngLat): number {
  const dLat = (b.lat - a.lat) * RADIANS
  const dLng = (b.lng - a.lng) * RADIANS
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin(dLng / 2) ** 2
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** A box that surely contains every point within `radiusM` metres of the centre. */
export function boxAround(centre: LngLat, radiusM: number): { min: LngLat; max: LngLat } {
  const dLat = radiusM / (EARTH_RADIUS_M * RADIANS) + 1e-9
  const dLng = dLat / Math.cos(centre.lat * RADIANS)
  return {
    min: { lng: centre.lng - dLng, lat: centre.lat - dLat },
    max: { lng: centre.lng + dLng, lat: centre.lat + dLat },
  }
}

/**
 * Whether a ring contains a point, by the half-open rule: of two rings that share an edge with the same vertices,
 * exactly one contains a point on it. Even-odd ray casting in degrees.
 */
export function ringContains(ring: Ring, { lng, lat }: LngLat): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [a, b] = [ring[i], ring[j]]
    if (!a || !b || a[1] > lat === b[1] > lat) continue
    // The edge is always walked from its lower end, so that both neighbours reckon the same crossing to the last bit.
    const [low, high] = a[1] < b[1] ? [a, b] : [b, a]
    if (lng < ((high[0] - low[0]) * (lat - low[1])) / (high[1] - low[1]) + low[0]) inside = !inside
  }
  return inside
}

/** Distance in metres from a point to the nearest edge of a ring (local flat approximation, exact to < 0.1 % below 50 km). */
export function ringDistanceM(ring: Ring, { lng, lat }: LngLat): number {
  const kx = EARTH_RADIUS_M * RADIANS * Math.cos(lat * RADIANS)
  const ky = EARTH_RADIUS_M * RADIANS
  let best = Infinity
  for (let i = 1; i < ring.length; i += 1) {
    const [a, b] = [ring[i - 1], ring[i]]
    if (!a || !b) continue
    const [ax, ay, bx, by] = [(a[0] - lng) * kx, (a[1] - lat) * ky, (b[0] - lng) * kx, (b[1] - lat) * ky]
    const length = (bx - ax) ** 2 + (by - ay) ** 2
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * (bx - ax) + ay * (by - ay)) / length))
    best = Math.min(best, Math.hypot(ax + t * (bx - ax), ay + t * (by - ay)))
  }
  return best
}
