import { RIVERS } from '../words/place-names.words.js'
import {
  along,
  distance,
  toLattice,
  toMetres,
  type LatticePoint,
  type Metres,
} from '../geometry/lattice.geometry.js'
import type { FaceId } from '../geometry/planar-map.geometry.js'
import { borderLines, ribbon } from './border-lines.plan.js'
import type { CountyTerritory } from './territory.plan.js'
import type { TownLayout } from './town-layout.plan.js'

/** A river or canal of a town; it runs along the border between communities. */
export interface Water {
  readonly name: string
  /** Metres. */
  readonly width: number
  readonly line: readonly LatticePoint[]
  readonly ring: readonly Metres[]
}

/** Metres that a river is drawn on beyond the built-up core. */
const BEYOND = 700

function drawnOn(line: readonly LatticePoint[]): LatticePoint[] {
  const metres = line.map(toMetres)
  const [first, second] = metres
  const [last, beforeLast] = [metres.at(-1), metres.at(-2)]
  if (!first || !second || !last || !beforeLast) return [...line]
  const onward = (from: Metres, to: Metres): LatticePoint =>
    toLattice(along(from, to, 1 + BEYOND / distance(from, to)))
  return [onward(second, first), ...line, onward(beforeLast, last)]
}

/** The first cut through a town's core is its river, the next two are canals: Yancheng is a country of water. */
export function watersOf(territory: CountyTerritory, layout: TownLayout, firstName: number): Water[] {
  const cuts = (layout.core?.cuts ?? []).filter((cut) => cut.depth < 2)
  return cuts.flatMap((cut, i) => {
    const sideOf = new Map<FaceId, string>()
    for (const code of cut.below) territory.grids.get(code)?.forEach((face) => sideOf.set(face, 'below'))
    for (const code of cut.above) territory.grids.get(code)?.forEach((face) => sideOf.set(face, 'above'))
    const width = cut.depth === 0 ? 46 : 22
    const name = RIVERS[(firstName + i) % RIVERS.length] ?? RIVERS[0]
    return borderLines(territory.map, sideOf.keys(), (face) => sideOf.get(face)).map(({ points }) => {
      const line = cut.depth === 0 ? drawnOn(points) : points
      return { name, width, line, ring: ribbon(line, width) }
    })
  })
}
