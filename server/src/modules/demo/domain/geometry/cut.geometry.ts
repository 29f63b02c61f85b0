import type { DemoRandom } from '../random.util.js'
import { crossings, project, type Crossing, type Line } from './half-plane.geometry.js'
import {
  along,
  beside,
  distance,
  toLattice,
  toMetres,
  type LatticePoint,
  type Metres,
} from './lattice.geometry.js'
import type { FaceId, PlanarMap, VertexId } from './planar-map.geometry.js'
import { segmentsMeet } from './polygon.geometry.js'

/** How a border winds. Lengths in metres. */
export interface BorderStyle {
  /** A bend about every so many metres. */
  readonly bendEvery: number
  /** How far a bend strays from the straight line, as a share of the line's length. */
  readonly stray: number
  /** And at most so far. */
  readonly maxStray: number
  /** A border that would end this near to an existing vertex ends in it. */
  readonly snap: number
}

/** Where a border begins or ends: at a vertex that exists, or at a new one on an edge. */
export type Anchor =
  | { readonly vertex: VertexId; readonly at: LatticePoint }
  | { readonly from: VertexId; readonly to: VertexId; readonly at: LatticePoint }

/** A face of a map. */
export interface Plot {
  readonly map: PlanarMap
  readonly face: FaceId
}

const at = <T>(list: readonly T[], index: number): T => {
  const item = list[index % list.length]
  if (item === undefined) throw new Error('an empty ring')
  return item
}

export function anchorOf({ map, face }: Plot, crossing: Crossing, snap: number): Anchor {
  const [from, to] = [at(map.ring(face), crossing.edge), at(map.ring(face), crossing.edge + 1)]
  const [a, b] = [toMetres(map.point(from)), toMetres(map.point(to))]
  const point = along(a, b, crossing.share)
  if (distance(a, point) < snap) return { vertex: from, at: map.point(from) }
  if (distance(b, point) < snap) return { vertex: to, at: map.point(to) }
  return { from, to, at: toLattice(point) }
}

export const place = (map: PlanarMap, anchor: Anchor): VertexId =>
  'vertex' in anchor ? anchor.vertex : map.splitEdge(anchor.from, anchor.to, anchor.at)

interface Bending {
  readonly style: BorderStyle
  readonly random: DemoRandom
  /** 1 as the style says, 0 straight. */
  readonly calm: number
}

/** The bends of a border between two points. */
function bends(from: Metres, to: Metres, { style, random, calm }: Bending): Metres[] {
  const length = distance(from, to)
  const stray = Math.min(length * style.stray, style.maxStray) * calm
  const count = Math.min(5, Math.round(length / style.bendEvery))
  const found: Metres[] = []
  for (let i = 1; i <= count; i += 1) {
    const share = (i + random.between(-0.18, 0.18)) / (count + 1)
    found.push(beside(from, to, { share, sideways: stray * random.between(-1, 1) }))
  }
  return found
}

const endsOn = (anchor: Anchor, [from, to]: readonly [VertexId, VertexId]): boolean =>
  'vertex' in anchor
    ? anchor.vertex === from || anchor.vertex === to
    : anchor.from === from && anchor.to === to

/** True when the line of points touches the face's border nowhere but at its own two ends. */
function staysInside(
  { map, face }: Plot,
  middle: readonly LatticePoint[],
  ends: readonly [Anchor, Anchor],
): boolean {
  const ring = map.ring(face)
  const line = [ends[0].at, ...middle, ends[1].at]
  return ring.every((from, i) => {
    const to = at(ring, i + 1)
    const edge = [map.point(from), map.point(to)] as const
    return line.slice(1).every((p, j) => {
      const mayTouch =
        (j === 0 && endsOn(ends[0], [from, to])) || (j === middle.length && endsOn(ends[1], [from, to]))
      return mayTouch || !segmentsMeet(edge, [at(line, j), p])
    })
  })
}

export interface Drawing {
  readonly style: BorderStyle
  readonly random: DemoRandom
}

/**
 * Lattice points of a winding border from one anchor to the other, without its ends: calmer with every failed try,
 * straight in the last, and nothing when even that does not fit.
 */
export function windingBorder(
  plot: Plot,
  ends: readonly [Anchor, Anchor],
  drawing: Drawing,
): LatticePoint[] | undefined {
  const [from, to] = [toMetres(ends[0].at), toMetres(ends[1].at)]
  for (const calm of [1, 0.6, 0.3, 0]) {
    const middle = calm === 0 ? [] : bends(from, to, { ...drawing, calm }).map(toLattice)
    if (staysInside(plot, middle, ends)) return middle
  }
  return undefined
}

/** Vertices of a ring from one to another, both included, in the ring's own direction. */
export function arc(ring: readonly VertexId[], from: VertexId, to: VertexId): VertexId[] {
  const turned = [...ring.slice(ring.indexOf(from)), ...ring.slice(0, ring.indexOf(from))]
  return turned.slice(0, turned.indexOf(to) + 1)
}

/** Where a line enters and leaves a face, if it does so once. */
function endsOfCut(plot: Plot, line: Line, snap: number): [Anchor, Anchor] | undefined {
  const [first, second, third] = crossings(plot.map.polygon(plot.face).map(toMetres), line)
  if (first === undefined || second === undefined || third !== undefined) return undefined
  const ends: [Anchor, Anchor] = [anchorOf(plot, first, snap), anchorOf(plot, second, snap)]
  return ends[0].at === ends[1].at ? undefined : ends
}

/** Cuts a face in two along a line; the first part is the one below the line. Nothing when the line doesn't fit. */
export function cutFace(plot: Plot, line: Line, drawing: Drawing): readonly [FaceId, FaceId] | undefined {
  const ends = endsOfCut(plot, line, drawing.style.snap)
  const middle = ends && windingBorder(plot, ends, drawing)
  if (ends === undefined || middle === undefined) return undefined
  const { map, face } = plot
  const via = middle.map((p) => map.addVertex(p))
  const [from, to] = [place(map, ends[0]), place(map, ends[1])]
  const ring = map.ring(face)
  const after = toMetres(map.point(at(ring, ring.indexOf(from) + 1)))
  map.removeFace(face)
  const one = map.addFace([...arc(ring, from, to), ...via.toReversed()])
  const other = map.addFace([...arc(ring, to, from), ...via])
  // The ring passes the first crossing on its way down or up; going up, the part behind it lies above the line.
  return project(line.normal, after) > line.offset ? [other, one] : [one, other]
}
