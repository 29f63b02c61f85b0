import { distance, type LatticePoint, type Metres } from './lattice.geometry.js'

export interface Box {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

/** Calls back with every edge of a ring that is stored without its closing vertex. */
export function forEachEdge<T>(ring: readonly T[], visit: (from: T, to: T, index: number) => void): void {
  for (let i = 0; i < ring.length; i += 1) {
    const [from, to] = [ring[i], ring[(i + 1) % ring.length]]
    if (from !== undefined && to !== undefined) visit(from, to, i)
  }
}

/** Twice the signed area, positive for counter-clockwise. Exact on lattice points: products stay below 2^53. */
export function doubleArea(ring: readonly { x: number; y: number }[]): number {
  const base = ring[0]
  if (base === undefined) return 0
  let sum = 0
  forEachEdge(ring, (a, b) => {
    sum += (a.x - base.x) * (b.y - base.y) - (b.x - base.x) * (a.y - base.y)
  })
  return sum
}

/** Which side of a→b the point lies on: above 0 left, below 0 right, 0 on the line. Exact on lattice points. */
export const side = (a: LatticePoint, b: LatticePoint, p: LatticePoint): number =>
  (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)

/**
 * Point in polygon by the half-open rule: a border point belongs to the area above or to the right of it, so of
 * the areas that share a border exactly one contains it. Edges are always read upwards, the same from both areas.
 */
export function contains(ring: readonly LatticePoint[], p: LatticePoint): boolean {
  let inside = false
  forEachEdge(ring, (a, b) => {
    const [low, high] = a.y < b.y ? [a, b] : [b, a]
    if (low.y <= p.y && p.y < high.y && side(low, high, p) > 0) inside = !inside
  })
  return inside
}

const between = (a: number, b: number, v: number): boolean => Math.min(a, b) <= v && v <= Math.max(a, b)

const onSegment = (a: LatticePoint, b: LatticePoint, p: LatticePoint): boolean =>
  side(a, b, p) === 0 && between(a.x, b.x, p.x) && between(a.y, b.y, p.y)

export type Segment = readonly [LatticePoint, LatticePoint]

/** Do two segments have any point in common? Exact. */
export function segmentsMeet([a, b]: Segment, [c, d]: Segment): boolean {
  const [c1, d1, a1, b1] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)]
  if (c1 * d1 < 0 && a1 * b1 < 0) return true
  return onSegment(a, b, c) || onSegment(a, b, d) || onSegment(c, d, a) || onSegment(c, d, b)
}

export function boxOf(ring: readonly { x: number; y: number }[]): Box {
  const [xs, ys] = [ring.map((p) => p.x), ring.map((p) => p.y)]
  return { minX: Math.min(...xs), minY: Math.min(...ys), maxX: Math.max(...xs), maxY: Math.max(...ys) }
}

export function centroid(ring: readonly Metres[]): Metres {
  const base = ring[0] ?? { x: 0, y: 0 }
  let [x, y, area] = [0, 0, 0]
  forEachEdge(ring, (a, b) => {
    const cross = (a.x - base.x) * (b.y - base.y) - (b.x - base.x) * (a.y - base.y)
    x += (a.x + b.x - 2 * base.x) * cross
    y += (a.y + b.y - 2 * base.y) * cross
    area += cross
  })
  return area === 0 ? base : { x: base.x + x / (3 * area), y: base.y + y / (3 * area) }
}

export function perimeter(ring: readonly Metres[]): number {
  let sum = 0
  forEachEdge(ring, (a, b) => {
    sum += distance(a, b)
  })
  return sum
}

/** Distance of a point from the segment a–b. */
export function distanceToSegment(p: Metres, a: Metres, b: Metres): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const share = ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)
  const t = share < 0 ? 0 : share > 1 ? 1 : share
  return distance(p, { x: a.x + dx * t, y: a.y + dy * t })
}

/** Distance of a point from the nearest point of a ring's border. */
export function distanceToBorder(ring: readonly Metres[], p: Metres): number {
  let best = Infinity
  forEachEdge(ring, (a, b) => {
    const found = distanceToSegment(p, a, b)
    if (found < best) best = found
  })
  return best
}
