import { toLattice, type LatticePoint } from '../geometry/lattice.geometry.js'
import { placeKey } from '../place-key.util.js'
import type { DemoRandom } from '../random.util.js'
import type { BuildingBlock } from './building-block.plan.js'
import type { NamedGrid } from './grid-name.plan.js'

/** A place below a grid: it has no duties, but people say its name and codes on walls point to it. */
export interface PlacePlan {
  /** Six letters and digits, unique; the code on the wall is `b=` and this. */
  readonly key: string
  readonly kind: 'compound' | 'building' | 'unit' | 'station'
  /** As one writes it in an address: 建华园, 建华园2号楼. */
  readonly name: string
  readonly gridCode: string
  /** The compound's key, for a building. */
  readonly parentKey: string | null
  readonly at: LatticePoint
}

/** A compound has at most so many numbered houses; the others of its grid face the street. */
const MOST_HOUSES = 16

function middleOf(houses: readonly BuildingBlock[]): LatticePoint {
  const sum = houses.reduce((to, { middle }) => ({ x: to.x + middle.x, y: to.y + middle.y }), { x: 0, y: 0 })
  return toLattice({ x: sum.x / houses.length, y: sum.y / houses.length })
}

/** The compound or unit that a town grid is named after, and the compound's numbered houses. */
export function placesOf(grid: NamedGrid, blocks: readonly BuildingBlock[], random: DemoRandom): PlacePlan[] {
  const gridCode = grid.code
  const key = placeKey(`${gridCode}/0`)
  if (grid.sort !== 'compound' || blocks.length === 0) {
    const kind = grid.sort === 'compound' ? 'compound' : 'unit'
    return [{ key, kind, name: grid.bareName, gridCode, parentKey: null, at: toLattice(grid.centre) }]
  }
  const from = random.int(0, Math.max(0, Math.floor((blocks.length - MOST_HOUSES) / 2)))
  const houses = blocks.slice(from, from + MOST_HOUSES)
  const compound: PlacePlan = {
    key,
    kind: 'compound',
    name: grid.bareName,
    gridCode,
    parentKey: null,
    at: middleOf(houses),
  }
  const buildings = houses.map((house, i): PlacePlan => ({
    key: placeKey(`${gridCode}/${i + 1}`),
    kind: 'building',
    name: `${grid.bareName}${i + 1}号楼`,
    gridCode,
    parentKey: key,
    at: toLattice(house.middle),
  }))
  return [compound, ...buildings]
}

/** What each county calls its rest stations for riders. */
const STATIONS: Readonly<Record<string, string>> = {
  '320924': '暖心驿站',
  '320925': '红色驿站',
  '320904': '小哥驿站',
}

/** The rest station of a town community, in one of its grids. */
export function stationOf(
  communityName: string,
  grid: NamedGrid,
  blocks: readonly BuildingBlock[],
): PlacePlan {
  const house = blocks.at(-1)
  return {
    key: placeKey(`${grid.code}/station`),
    kind: 'station',
    name: `${communityName}${STATIONS[grid.code.slice(0, 6)] ?? '驿站'}`,
    gridCode: grid.code,
    parentKey: null,
    at: toLattice(house?.middle ?? grid.centre),
  }
}
