import type { PolygonGeometry, PolygonRings, Position } from './geojson.js'
import { simplifyLine } from './simplify-line.js'

/**
 * Simplifies the outlines of neighbours together, so that a border they share stays shared: rings are cut where borders
 * meet, each piece is simplified once and put back on both sides.
 */
export function simplifyTogether(
  geometries: readonly PolygonGeometry[],
  toleranceM: number,
): PolygonGeometry[] {
  if (toleranceM <= 0) return [...geometries]
  const junctions = junctionsOf(geometries.flatMap(ringsOf))
  const simplify = (ring: readonly Position[]): readonly Position[] =>
    simplifyRing(ring, junctions, toleranceM)
  return geometries.map((geometry) => mapRings(geometry, simplify))
}

const keyOf = ([lng, lat]: Position): string => `${lng},${lat}`

function ringsOf(geometry: PolygonGeometry): readonly (readonly Position[])[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}

function mapRings(
  geometry: PolygonGeometry,
  change: (ring: readonly Position[]) => readonly Position[],
): PolygonGeometry {
  const all = (rings: PolygonRings): PolygonRings => rings.map(change)
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: all(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(all) }
}

/** Vertices where more than one border meets: those with other neighbours than just two. */
function junctionsOf(rings: readonly (readonly Position[])[]): ReadonlySet<string> {
  const neighbours = new Map<string, Set<string>>()
  for (const ring of rings) {
    const keys = ring.slice(0, -1).map(keyOf)
    keys.forEach((key, i) => {
      const around = neighbours.get(key) ?? new Set()
      around.add(keys.at(i - 1) ?? key).add(keys[(i + 1) % keys.length] ?? key)
      neighbours.set(key, around)
    })
  }
  return new Set([...neighbours].flatMap(([key, around]) => (around.size === 2 ? [] : [key])))
}

function simplifyRing(
  ring: readonly Position[],
  junctions: ReadonlySet<string>,
  toleranceM: number,
): readonly Position[] {
  const open = ring.slice(0, -1)
  const cuts = cutsOf(open, junctions)
  const pieces = cuts.map((start, i) => {
    const end = cuts[i + 1] ?? (cuts[0] ?? 0) + open.length
    return simplifyLine(piece(open, start, end), toleranceM)
  })
  const joined = pieces.flatMap((line) => line.slice(0, -1))
  const first = joined[0]
  // What would shrink to a line keeps its shape: an area on the map never vanishes.
  return joined.length < 3 || !first ? ring : [...joined, first]
}

/** Where to cut a ring. One without enough junctions is cut at its least vertex and at the one farthest from it. */
function cutsOf(open: readonly Position[], junctions: ReadonlySet<string>): number[] {
  const cuts = open.flatMap((position, i) => (junctions.has(keyOf(position)) ? [i] : []))
  if (cuts.length >= 2) return cuts
  const from = cuts[0] ?? indexOfBest(open, ([lng, lat]) => -lng * 1_000 - lat)
  const [x, y] = open[from] ?? [0, 0]
  const far = indexOfBest(open, ([lng, lat]) => Math.hypot(lng - x, lat - y))
  return [from, far].sort((a, b) => a - b)
}

function indexOfBest(positions: readonly Position[], rank: (position: Position) => number): number {
  return positions.reduce(
    (best, position, i) => (rank(position) > rank(positions[best] ?? position) ? i : best),
    0,
  )
}

/** The vertices from one index to another of an open ring, both included, running over its end. */
function piece(open: readonly Position[], start: number, end: number): Position[] {
  return Array.from({ length: end - start + 1 }, (_, i) => open[(start + i) % open.length]).filter(
    (each) => each !== undefined,
  )
}
