import Flatbush from 'flatbush'
import type { Position } from '../geojson.js'
import {
  boundsOfRings,
  boxesMeet,
  grown,
  METRES_PER_DEGREE,
  metresPerLng,
  type OutlineRing,
} from './outline.js'
import type { Bounds } from '../packed-polygon.js'
import { crossingOf } from './crossing.js'
import { edgeKey, edgesOf, isBefore, type Edge } from './edge.js'
import { VertexSet } from './vertex-set.js'

/**
 * How far apart two vertices, or a vertex and an edge, may lie and still be meant as the same: 0.1 m, more than what
 * coordinates of six decimals are rounded by (0.07 m) and less than any border is surveyed to.
 */
export const STITCH_M = 0.1

/** STITCH_M in degrees, on the safe side up to 60° of latitude. */
const STITCH_DEGREES = 2e-6
const MAX_PASSES = 6

export interface Paths {
  /** Stay where they are and gain vertices. */
  readonly fixed: readonly OutlineRing[]
  /** Snap to what is near. */
  readonly drawn: readonly OutlineRing[]
}

/**
 * Makes paths share their vertices: drawn vertices take the place of a known one within STITCH_M, and each edge gets the
 * vertices that others have on it. Every edge is treated by its two ends alone, so that equal edges stay equal, whoever
 * they belong to.
 * @param crossing whether drawn paths also get a vertex where they cross others
 */
export function noded({ fixed, drawn }: Paths, crossing: boolean): Paths {
  const known = new VertexSet(STITCH_M)
  const reach = grown(boundsOfRings(drawn), STITCH_DEGREES)
  for (const path of fixed) for (const each of path) if (isIn(reach, each)) known.add(each)
  const snapped = drawn.map((path) => moved(path, (each) => known.settle(each)))
  const crossings = crossing
    ? crossingsOf({ fixed, drawn: snapped }, reach).map((each) => known.settle(each))
    : []
  return withSharedVertices({ fixed, drawn: snapped }, crossings)
}

function withSharedVertices(start: Paths, crossings: readonly Position[]): Paths {
  let paths = start
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const next = onePass(paths, crossings)
    const settled = count(next) === count(paths)
    paths = next
    if (settled) break
  }
  return paths
}

const count = ({ fixed, drawn }: Paths): number =>
  [...fixed, ...drawn].reduce((sum, path) => sum + path.length, 0)

/** An edge that is there already gains only what is drawn; a new one all that lies on it. */
function onePass({ fixed, drawn }: Paths, crossings: readonly Position[]): Paths {
  const reach = grown(boundsOfRings([...drawn, crossings]), STITCH_DEGREES)
  const near = fixed.map((path) => (boxesMeet(boundsOfRings([path]), reach) ? path : []))
  const fresh = new VertexFinder([...drawn.flat(), ...crossings])
  const all = new VertexFinder([
    ...drawn.flat(),
    ...crossings,
    ...near.flat().filter((each) => isIn(reach, each)),
  ])
  const there = new Set([...edgesOf(near)].map((edge) => edgeKey(...edge)))
  const isThere = ([a, b]: Edge): boolean => there.has(edgeKey(a, b))
  return {
    fixed: fixed.map((path, i) => (near[i] === path ? filled(path, (edge) => fresh.on(edge)) : path)),
    drawn: drawn.map((path) => filled(path, (edge) => (isThere(edge) ? fresh : all).on(edge))),
  }
}

/** A path with more vertices on its edges; the very same where there are none. */
function filled(path: OutlineRing, vertices: (edge: Edge) => readonly Position[]): OutlineRing {
  const result: Position[] = path.slice(0, 1)
  for (let i = 1; i < path.length; i += 1) {
    const [a, b] = [path[i - 1], path[i]]
    if (a && b) result.push(...vertices([a, b]), b)
  }
  return result.length === path.length ? path : distinct(result)
}

/** Vertices on edges, by a packed tree. */
class VertexFinder {
  private readonly tree: Flatbush | undefined

  constructor(private readonly vertices: readonly Position[]) {
    if (vertices.length === 0) return
    const tree = new Flatbush(vertices.length)
    vertices.forEach(([lng, lat]) => tree.add(lng, lat, lng, lat))
    tree.finish()
    this.tree = tree
  }

  /** In the order of the edge, its ends left out. */
  on([a, b]: Edge): Position[] {
    const box = grown(boundsOfRings([[a, b]]), STITCH_DEGREES)
    const found = this.tree?.search(box.minLng, box.minLat, box.maxLng, box.maxLat) ?? []
    const [from, to] = isBefore(a, b) ? [a, b] : [b, a]
    const on = found
      .map((i) => this.vertices[i])
      .filter((vertex) => vertex !== undefined)
      .flatMap((vertex) => placeOn(vertex, from, to))
      .sort((x, y) => x.t - y.t || (isBefore(x.vertex, y.vertex) ? -1 : 1))
      .map(({ vertex }) => vertex)
    return from === a ? on : on.reverse()
  }
}

/** How far along an edge a vertex lies, when it lies on it. */
function placeOn(vertex: Position, from: Position, to: Position): { vertex: Position; t: number }[] {
  const kx = metresPerLng(from[1])
  const [dx, dy] = [(to[0] - from[0]) * kx, (to[1] - from[1]) * METRES_PER_DEGREE]
  const [px, py] = [(vertex[0] - from[0]) * kx, (vertex[1] - from[1]) * METRES_PER_DEGREE]
  const length2 = dx * dx + dy * dy
  const t = length2 === 0 ? 0 : (px * dx + py * dy) / length2
  const isEnd = isSame(vertex, from) || isSame(vertex, to)
  if (isEnd || t <= 0 || t >= 1 || Math.hypot(px - t * dx, py - t * dy) > STITCH_M) return []
  return [{ vertex, t }]
}

/** Where drawn paths cross others or themselves. */
function crossingsOf({ fixed, drawn }: Paths, reach: Bounds): Position[] {
  const all: Edge[] = [...edgesOf([...fixed, ...drawn])]
  const edges = all.filter((edge) => boxesMeet(boundsOfRings([edge]), reach))
  if (edges.length === 0) return []
  const tree = new Flatbush(edges.length)
  for (const edge of edges) {
    const box = boundsOfRings([edge])
    tree.add(box.minLng, box.minLat, box.maxLng, box.maxLat)
  }
  tree.finish()
  const found: Position[] = []
  for (const edge of edgesOf(drawn)) {
    const box = boundsOfRings([edge])
    for (const i of tree.search(box.minLng, box.minLat, box.maxLng, box.maxLat)) {
      const other = edges[i]
      const crossing = other && crossingOf(edge, other)
      if (crossing) found.push(crossing)
    }
  }
  return found
}

function isIn(box: Bounds, [lng, lat]: Position): boolean {
  return lng >= box.minLng && lng <= box.maxLng && lat >= box.minLat && lat <= box.maxLat
}

export function isSame(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

/** A path with its vertices moved; the very same where none of them is. */
function moved(path: OutlineRing, settle: (vertex: Position) => Position): OutlineRing {
  const result = path.map(settle)
  const stays = result.every((each, i) => path[i] === each || isSame(path[i] ?? each, each))
  return stays ? path : distinct(result)
}

/** Without vertices that repeat the one before. */
function distinct(path: readonly Position[]): OutlineRing {
  return path.filter((each, i) => {
    const before = path[i - 1]
    return !before || !isSame(before, each)
  })
}
