import { along, type Metres } from './lattice.geometry.js'
import { doubleArea, forEachEdge } from './polygon.geometry.js'

/** A straight line: all points whose projection on the unit vector `normal` is `offset` metres. */
export interface Line {
  readonly normal: Metres
  readonly offset: number
}

export interface Crossing {
  /** The edge starts at this place of the ring. */
  readonly edge: number
  /** How far along the edge, 0 to 1. */
  readonly share: number
}

export const project = (normal: Metres, p: Metres): number => p.x * normal.x + p.y * normal.y

/** The part of a ring whose projection is below the line's offset (Sutherland and Hodgman). */
export function clipBelow(ring: readonly Metres[], line: Line): Metres[] {
  const kept: Metres[] = []
  forEachEdge(ring, (a, b) => {
    const [da, db] = [project(line.normal, a) - line.offset, project(line.normal, b) - line.offset]
    if (da <= 0) kept.push(a)
    if (da <= 0 !== db <= 0) {
      const share = da / (da - db)
      kept.push({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share })
    }
  })
  return kept
}

/** Moves a line of the given direction until the wanted share of the ring's area lies below it. */
export function lineForShare(ring: readonly Metres[], normal: Metres, share: number): Line {
  const projections = ring.map((p) => project(normal, p))
  const wanted = doubleArea(ring) * share
  let [low, high] = [Math.min(...projections), Math.max(...projections)]
  for (let i = 0; i < 40; i += 1) {
    const offset = (low + high) / 2
    if (doubleArea(clipBelow(ring, { normal, offset })) < wanted) low = offset
    else high = offset
  }
  return { normal, offset: (low + high) / 2 }
}

/** Where a line meets a ring; two crossings mean that it cuts the ring into exactly two parts. */
export function crossings(ring: readonly Metres[], line: Line): Crossing[] {
  const found: Crossing[] = []
  forEachEdge(ring, (a, b, edge) => {
    const [da, db] = [project(line.normal, a) - line.offset, project(line.normal, b) - line.offset]
    if (da < 0 !== db < 0) found.push({ edge, share: da / (da - db) })
  })
  return found
}

/** The point of a ring where a crossing lies. */
export function pointOf(ring: readonly Metres[], { edge, share }: Crossing): Metres {
  const [a, b] = [ring[edge], ring[(edge + 1) % ring.length]]
  if (a === undefined || b === undefined) throw new Error('a crossing outside its ring')
  return along(a, b, share)
}
