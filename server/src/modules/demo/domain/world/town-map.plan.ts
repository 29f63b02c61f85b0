import { direction } from '../geometry/direction.geometry.js'
import { crossings, pointOf } from '../geometry/half-plane.geometry.js'
import {
  distance,
  toLattice,
  toMetres,
  type LatticePoint,
  type Metres,
} from '../geometry/lattice.geometry.js'
import { distanceToSegment, doubleArea } from '../geometry/polygon.geometry.js'
import type { DemoRandom } from '../random.util.js'
import type { Street } from './basemap.plan.js'
import { layOutBlocks, type BuildingBlock } from './building-block.plan.js'
import type { NamedGrid } from './grid-name.plan.js'
import type { Water } from './town-water.plan.js'

/** What one town grid looks like from above. */
export interface GridMap {
  readonly blocks: readonly BuildingBlock[]
  readonly lane: Street
  readonly green?: readonly Metres[]
}

/** Metres kept free beside water and from the middle of a lane to a house. */
const BANK = 14
const LANE = 7

/** The lane from north to south through the middle of a grid. */
function laneOf(grid: NamedGrid, turn: number): LatticePoint[] {
  const normal = direction(turn)
  const metres = grid.ring.map(toMetres)
  const line = { normal, offset: grid.centre.x * normal.x + grid.centre.y * normal.y }
  const ends = crossings(metres, line).map((crossing) => toLattice(pointOf(metres, crossing)))
  return ends.length === 2 ? ends : []
}

/** A small park with rounded sides. */
function greenOf(grid: NamedGrid, random: DemoRandom): Metres[] | undefined {
  const size = Math.sqrt(doubleArea(grid.ring.map(toMetres)) / 2)
  if (!random.chance(0.45)) return undefined
  const towards = direction(random.next())
  const middle = { x: grid.centre.x + towards.x * size * 0.22, y: grid.centre.y + towards.y * size * 0.22 }
  return Array.from({ length: 10 }, (_, i) => {
    const out = direction(i / 10)
    const reach = random.between(26, 44)
    return { x: middle.x + out.x * reach * 1.25, y: middle.y + out.y * reach }
  })
}

function nearLine(line: readonly Metres[], p: Metres, reach: number): boolean {
  return line.some((from, i) => {
    const to = line[i + 1]
    return to !== undefined && distanceToSegment(p, from, to) < reach
  })
}

export function mapGrid(
  grid: NamedGrid,
  { turn, waters }: { turn: number; waters: readonly Water[] },
  random: DemoRandom,
): GridMap {
  const lane = laneOf(grid, turn)
  const laneMetres = lane.map(toMetres)
  const green = greenOf(grid, random)
  const shores = waters.map((water) => ({ line: water.line.map(toMetres), reach: water.width / 2 + BANK }))
  const isKeptFree = (p: Metres): boolean =>
    nearLine(laneMetres, p, LANE) ||
    shores.some((shore) => nearLine(shore.line, p, shore.reach)) ||
    (green?.some((corner) => distance(corner, p) < 30) ?? false)
  const blocks = layOutBlocks(grid.ring, { turn, isKeptFree }, random)
  const street: Street = { class: 'lane', line: lane }
  return green === undefined ? { blocks, lane: street } : { blocks, lane: street, green }
}
