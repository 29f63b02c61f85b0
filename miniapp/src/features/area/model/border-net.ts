import { distanceM, ringDistanceM, type LngLat, type Ring } from '@beegrid/shared'
import type { AreaGeometry } from './geojson'

/*
 * Outlines that share their borders, for editing by hand: a corner is one corner for all that meet in it, so moving it
 * moves every border there and never opens a gap. Everything is immutable; a step back is the net before.
 */

type Position = Ring[number]
type Polygons = readonly (readonly Ring[])[]

export interface NetArea {
  id: string
  polygons: Polygons
}

export type Net = readonly NetArea[]

/** An edge that a corner may be put into. */
export interface Edge {
  a: Position
  b: Position
}

export interface Corner {
  at: Position
  /** On the border of the level above: it is changed there. */
  locked: boolean
}

/** Degrees to seven decimals, about a centimetre: corners closer than that are one. */
const DECIMALS = 7
/** Metres: a corner this near a neighbour's edge lies on it. */
const ON_EDGE_M = 0.1
/** Metres within which an outer border is that of the level above. */
const ON_PARENT_M = 0.5
const SMALLEST_RING = 4

export const keyOf = ([lng, lat]: Position): string => `${lng.toFixed(DECIMALS)},${lat.toFixed(DECIMALS)}`

const same = (a: Position, b: Position) => keyOf(a) === keyOf(b)
const point = ([lng, lat]: Position): LngLat => ({ lng, lat })
const rounded = ({ lng, lat }: LngLat): Position => [
  Number(lng.toFixed(DECIMALS)),
  Number(lat.toFixed(DECIMALS)),
]

export function polygonsOf(geometry: AreaGeometry): Polygons {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

export function geometryOf({ polygons }: NetArea): AreaGeometry {
  const [first] = polygons
  return polygons.length === 1 && first
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons }
}

const ringsIn = (net: Net): Ring[] => net.flatMap(({ polygons }) => polygons.flat())

/** Every ring through `change`; undefined when one of them would vanish. */
function mapRings(net: Net, change: (ring: Ring) => Ring): Net | undefined {
  const mapped = net.map((area) => {
    const polygons = area.polygons.map((polygon) => polygon.map(change))
    const before = area.polygons.flat()
    return polygons.flat().every((ring, i) => ring === before[i]) ? area : { ...area, polygons }
  })
  return ringsIn(mapped).every(({ length }) => length >= SMALLEST_RING) ? mapped : undefined
}

/** Without neighbours that fell together, and closed again. */
function tidy(open: readonly Position[]): Ring {
  const kept = open.filter(
    (at, i) => !same(at, open[(i + open.length - 1) % open.length] ?? at) || open.length === 1,
  )
  const [first] = kept
  return first ? [...kept, first] : []
}

const opened = (ring: Ring): readonly Position[] => ring.slice(0, -1)

function foot(edge: Edge, at: LngLat): LngLat {
  const k = Math.cos((at.lat * Math.PI) / 180)
  const [dx, dy] = [(edge.b[0] - edge.a[0]) * k, edge.b[1] - edge.a[1]]
  const length = dx * dx + dy * dy
  const along = ((at.lng - edge.a[0]) * k * dx + (at.lat - edge.a[1]) * dy) / (length || 1)
  const t = Math.max(0, Math.min(1, along))
  return { lng: edge.a[0] + t * (edge.b[0] - edge.a[0]), lat: edge.a[1] + t * (edge.b[1] - edge.a[1]) }
}

export function edgesOf(ring: Ring): Edge[] {
  return ring.slice(1).flatMap((b, i) => {
    const a = ring[i]
    return a ? [{ a, b }] : []
  })
}

const edgeKey = ({ a, b }: Edge) => [keyOf(a), keyOf(b)].sort().join(' ')

/** Puts a corner into every ring that has this edge. */
export function insertCorner(net: Net, edge: Edge, at: Position): Net {
  const wanted = edgeKey(edge)
  const insert = (ring: Ring): Ring =>
    edgesOf(ring).some((each) => edgeKey(each) === wanted)
      ? ring.flatMap((each, i) => {
          const before = ring[i - 1]
          return before && edgeKey({ a: before, b: each }) === wanted ? [at, each] : [each]
        })
      : ring
  return mapRings(net, insert) ?? net
}

/** The net with one corner elsewhere, in all outlines that meet in it; undefined when one would collapse. */
export function moveCorner(net: Net, from: Position, to: Position): Net | undefined {
  return mapRings(net, (ring) =>
    ring.some((each) => same(each, from))
      ? tidy(opened(ring).map((each) => (same(each, from) ? to : each)))
      : ring,
  )
}

/** How many different corners an edge leads to from here: more than two is where three areas meet. */
function degreeOf(net: Net, at: Position): number {
  const ends = ringsIn(net).flatMap((ring) =>
    edgesOf(ring).flatMap(({ a, b }) => [
      ...(same(a, at) ? [keyOf(b)] : []),
      ...(same(b, at) ? [keyOf(a)] : []),
    ]),
  )
  return new Set(ends).size
}

/** Without this corner; undefined where three areas meet (a gap would open) or an outline would collapse. */
export function removeCorner(net: Net, at: Position): Net | undefined {
  if (degreeOf(net, at) > 2) return undefined
  return mapRings(net, (ring) =>
    ring.some((each) => same(each, at)) ? tidy(opened(ring).filter((each) => !same(each, at))) : ring,
  )
}

interface Snap {
  at: Position
  /** The edge it fell on, when it fell on no corner. */
  edge?: Edge
}

function nearest<T extends { away: number }>(candidates: readonly T[]): T | undefined {
  return candidates.reduce<T | undefined>(
    (best, each) => (best && best.away <= each.away ? best : each),
    undefined,
  )
}

/** What lies within reach of a dragged corner: first another corner, then an edge it does not hang on itself. */
export function snap(
  net: Net,
  from: Position | undefined,
  { to, withinM }: { to: LngLat; withinM: number },
): Snap {
  const isFrom = (at: Position) => from !== undefined && same(at, from)
  const edges = ringsIn(net)
    .flatMap(edgesOf)
    .filter(({ a, b }) => !isFrom(a) && !isFrom(b))
  const corners = edges.map(({ a }) => ({ at: a, away: distanceM(point(a), to) }))
  const corner = nearest(corners)
  if (corner && corner.away <= withinM) return { at: corner.at }
  const feet = edges.map((edge) => ({ edge, at: foot(edge, to) }))
  const onEdge = nearest(feet.map((each) => ({ ...each, away: distanceM(each.at, to) })))
  return onEdge && onEdge.away <= withinM
    ? { at: rounded(onEdge.at), edge: onEdge.edge }
    : { at: rounded(to) }
}

/** Drags a corner to a point, catching what is near; undefined when an outline would collapse. */
export function dragCorner(
  net: Net,
  from: Position,
  target: { to: LngLat; withinM: number },
): Net | undefined {
  const { at, edge } = snap(net, from, target)
  return moveCorner(edge ? insertCorner(net, edge, at) : net, from, at)
}

function onEdge(edge: Edge, at: Position): boolean {
  if (same(edge.a, at) || same(edge.b, at)) return false
  return distanceM(foot(edge, point(at)), point(at)) <= ON_EDGE_M
}

function inBox({ a, b }: Edge, [lng, lat]: Position): boolean {
  const slack = 1e-5
  return (
    lng >= Math.min(a[0], b[0]) - slack &&
    lng <= Math.max(a[0], b[0]) + slack &&
    lat >= Math.min(a[1], b[1]) - slack &&
    lat <= Math.max(a[1], b[1]) + slack
  )
}

/** Corners of others that lie on an edge without being corners of it become corners, so that both sides move together. */
function weld(net: Net): Net {
  const corners = [
    ...new Map(
      ringsIn(net)
        .flat()
        .map((at) => [keyOf(at), at]),
    ).values(),
  ]
  const between = (edge: Edge): Position[] =>
    corners
      .filter((at) => inBox(edge, at) && onEdge(edge, at))
      .sort((p, q) => distanceM(point(edge.a), point(p)) - distanceM(point(edge.a), point(q)))
  const welded = (ring: Ring): Ring => {
    const [first] = ring
    const rest = edgesOf(ring).flatMap((edge) => [...between(edge), edge.b])
    return first && rest.length + 1 > ring.length ? [first, ...rest] : ring
  }
  return mapRings(net, welded) ?? net
}

export interface Outline {
  id: string
  geometry: AreaGeometry
}

/** The outlines to edit together: an area, its neighbours, and whatever below them lies on the same borders. */
export function netOf(outlines: readonly Outline[]): Net {
  return weld(outlines.map(({ id, geometry }) => ({ id, polygons: polygonsOf(geometry) })))
}

const lies = (rings: readonly Ring[], at: LngLat) =>
  rings.some((ring) => ringDistanceM(ring, at) <= ON_PARENT_M)

/** The corners of one outline, with those of the level above locked. */
export function cornersOf(net: Net, id: string, parent: readonly Ring[]): Corner[] {
  const rings = net.find((area) => area.id === id)?.polygons.flat() ?? []
  return rings.flatMap((ring) => opened(ring).map((at) => ({ at, locked: lies(parent, point(at)) })))
}

/** The edges of one outline that a corner may be put into: not those of the level above. */
export function openEdgesOf(net: Net, id: string, parent: readonly Ring[]): Edge[] {
  const rings = net.find((area) => area.id === id)?.polygons.flat() ?? []
  return rings.flatMap(edgesOf).filter(({ a, b }) => {
    const middle = { lng: (a[0] + b[0]) / 2, lat: (a[1] + b[1]) / 2 }
    return ![point(a), middle, point(b)].every((at) => lies(parent, at))
  })
}

/** The areas whose outline is another than before. */
export function changedAreas(before: Net, after: Net): NetArea[] {
  const known = new Map(before.map((area) => [area.id, area]))
  return after.filter((area) => {
    const old = known.get(area.id)
    return old !== area && JSON.stringify(old?.polygons) !== JSON.stringify(area.polygons)
  })
}

/** Whether two outlines meet in at least one point, so that one moves when the other's border does. */
export function touches(a: AreaGeometry, b: AreaGeometry): boolean {
  const theirs = polygonsOf(b).flat()
  const ours = polygonsOf(a).flat()
  const near = (rings: readonly Ring[], corners: readonly Ring[]) =>
    corners.flat().some((at) => rings.some((ring) => ringDistanceM(ring, point(at)) <= ON_PARENT_M))
  return near(theirs, ours) || near(ours, theirs)
}
