import type { SinglePolygon } from '../geojson.js'
import { areaM2 } from './outline.js'
import { regionOf, type Region } from './region.js'

type Side = 0 | 1

/**
 * The faces on either side of a cut: neighbours across it lie on different sides. Where the cut falls into pieces that do
 * not touch, the larger side of each goes together; parts it does not touch stay with those. Undefined without a cut.
 */
export function twoSides(
  faces: readonly SinglePolygon[],
  border: Region,
): readonly [SinglePolygon[], SinglePolygon[]] | undefined {
  const across = neighboursAcross(faces, border)
  const sides: [SinglePolygon[], SinglePolygon[]] = [[], []]
  const seen = new Set<number>()
  for (let start = 0; start < faces.length; start += 1) {
    if (seen.has(start)) continue
    const coloured = colour(start, across)
    if (!coloured) return undefined
    coloured.forEach((_, face) => seen.add(face))
    const [one, other] = ([0, 1] as const).map((side) => facesOn(faces, coloured, side))
    const [larger = [], smaller = []] = weight(one) >= weight(other) ? [one, other] : [other, one]
    sides[0].push(...larger)
    sides[1].push(...smaller)
  }
  return sides[1].length === 0 ? undefined : sides
}

function facesOn(
  faces: readonly SinglePolygon[],
  coloured: ReadonlyMap<number, Side>,
  side: Side,
): SinglePolygon[] {
  return [...coloured].flatMap(([face, its]) => (its === side ? (faces[face] ?? []) : []))
}

const weight = (faces: readonly SinglePolygon[] = []): number =>
  faces.reduce((sum, face) => sum + areaM2(face), 0)

/** For each face those that share an edge of the cut with it. */
function neighboursAcross(faces: readonly SinglePolygon[], border: Region): ReadonlyMap<number, number[]> {
  const byEdge = new Map<string, number[]>()
  faces.forEach((face, i) => {
    for (const key of regionOf(face).keys()) {
      if (!border.has(key)) byEdge.set(key, [...(byEdge.get(key) ?? []), i])
    }
  })
  const across = new Map<number, number[]>()
  for (const [one, other] of byEdge.values()) {
    if (one === undefined || other === undefined) continue
    across.set(one, [...(across.get(one) ?? []), other])
    across.set(other, [...(across.get(other) ?? []), one])
  }
  return across
}

/** Sides of all faces reached from one; undefined when one would be its own neighbour's neighbour. */
function colour(start: number, across: ReadonlyMap<number, number[]>): ReadonlyMap<number, Side> | undefined {
  const sides = new Map<number, Side>([[start, 0]])
  const open = [start]
  for (let face = open.pop(); face !== undefined; face = open.pop()) {
    const opposite: Side = sides.get(face) === 0 ? 1 : 0
    for (const next of across.get(face) ?? []) {
      const side = sides.get(next)
      if (side !== undefined && side !== opposite) return undefined
      if (side !== undefined) continue
      sides.set(next, opposite)
      open.push(next)
    }
  }
  return sides
}
