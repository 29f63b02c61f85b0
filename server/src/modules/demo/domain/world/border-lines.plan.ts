import { toMetres, type LatticePoint, type Metres } from '../geometry/lattice.geometry.js'
import { forEachEdge } from '../geometry/polygon.geometry.js'
import type { FaceId, PlanarMap, VertexId } from '../geometry/planar-map.geometry.js'

/** Says to which side of a border a face belongs; undefined for faces that have nothing to do with it. */
export type Sides = (face: FaceId) => string | undefined

export interface BorderLine {
  /** The names of the two sides, in order. */
  readonly between: readonly [string, string]
  readonly points: readonly LatticePoint[]
}

type Edge = readonly [VertexId, VertexId]

/** Joins edges that follow one another into as few lines as possible. */
function join(edges: readonly Edge[]): VertexId[][] {
  const next = new Map(edges)
  const ends = new Set(edges.map(([, to]) => to))
  const starts = [...next.keys()].filter((from) => !ends.has(from))
  return starts.map((start) => {
    const line = [start]
    for (let at = next.get(start); at !== undefined; at = next.get(at)) line.push(at)
    return line
  })
}

/** The borders between faces of different sides, one or more lines for each pair of sides. */
export function borderLines(map: PlanarMap, faces: Iterable<FaceId>, sides: Sides): BorderLine[] {
  const byPair = new Map<string, { between: [string, string]; edges: Edge[] }>()
  for (const face of faces) {
    const mine = sides(face)
    if (mine === undefined) continue
    forEachEdge(map.ring(face), (from, to) => {
      const other = map.faceLeftOf(to, from)
      const theirs = other === undefined ? undefined : sides(other)
      // Each border is met from both sides; it is kept once, as the ring of the smaller name runs.
      if (theirs === undefined || mine >= theirs) return
      const pair = byPair.get(`${mine}|${theirs}`) ?? { between: [mine, theirs], edges: [] }
      pair.edges.push([from, to])
      byPair.set(`${mine}|${theirs}`, pair)
    })
  }
  return [...byPair.values()].flatMap(({ between, edges }) =>
    join(edges).map((line) => ({ between, points: line.map((id) => map.point(id)) })),
  )
}

/** A ribbon of the given width in metres along a line, as a ring; for water. */
export function ribbon(points: readonly LatticePoint[], width: number): Metres[] {
  const line = points.map(toMetres)
  const sideOf = (sign: number): Metres[] =>
    line.map((p, i) => {
      const [before, after] = [line[i - 1] ?? p, line[i + 1] ?? p]
      const [dx, dy] = [after.x - before.x, after.y - before.y]
      const length = Math.sqrt(dx * dx + dy * dy) || 1
      return { x: p.x - (dy / length) * sign * (width / 2), y: p.y + (dx / length) * sign * (width / 2) }
    })
  return [...sideOf(-1), ...sideOf(1).reverse()]
}
