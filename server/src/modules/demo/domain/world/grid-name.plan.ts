import {
  COMPOUND_HEADS,
  COMPOUND_TAILS,
  INSTITUTIONS,
  SEAT_GRIDS,
  STORY_GRIDS,
} from '../words/place-names.words.js'
import type { DemoRandom } from '../random.util.js'
import type { GridGround } from './area.plan.js'
import type { CommunityDivision } from './division.plan.js'

/** What stands in the middle of a grid: homes, one unit, or villages and fields. */
export type GridSort = 'compound' | 'institution' | 'country'

export interface NamedGrid extends GridGround {
  /** Without the word 网格, such as 建华园. */
  readonly bareName: string
  readonly sort: GridSort
}

const STORY_COMMUNITY = '320924100001'

/** Hands out names of compounds, each once in a county. */
export class CompoundNames {
  private readonly left: string[]

  constructor(random: DemoRandom) {
    const taken: readonly string[] = [
      STORY_GRIDS.heart,
      STORY_GRIDS.west,
      STORY_GRIDS.east,
      ...STORY_GRIDS.others,
    ]
    const all = COMPOUND_HEADS.flatMap((head) => COMPOUND_TAILS.map((tail) => head + tail))
    this.left = random.shuffled(all.filter((name) => !taken.includes(name)))
  }

  next(): string {
    const name = this.left.pop()
    if (name === undefined) throw new Error('out of names for compounds')
    return name
  }
}

const named = (grid: GridGround, bareName: string, sort: GridSort): NamedGrid => ({ ...grid, bareName, sort })

const isInstitution = (name: string): boolean => (INSTITUTIONS as readonly string[]).includes(name)

/** The nearest grid on one side of another: -1 to the west, 1 to the east. */
function neighbour(grids: readonly GridGround[], of: GridGround, eastward: 1 | -1): GridGround | undefined {
  const cost = (grid: GridGround): number =>
    (grid.centre.x - of.centre.x) * eastward + 2 * Math.abs(grid.centre.y - of.centre.y)
  return grids
    .filter((grid) => (grid.centre.x - of.centre.x) * eastward > 60)
    .sort((a, b) => cost(a) - cost(b))[0]
}

/** 交通路社区 has the names of the drawn screens: 建华园 with 学苑 to its west and 河畔 to its east. */
function nameStoryGrids(grids: readonly GridGround[]): NamedGrid[] {
  const middle = grids.reduce((sum, grid) => sum + grid.centre.x, 0) / grids.length
  const byMiddle = [...grids].sort((a, b) => Math.abs(a.centre.x - middle) - Math.abs(b.centre.x - middle))
  const heart = byMiddle.find((grid) => neighbour(grids, grid, -1) && neighbour(grids, grid, 1))
  if (heart === undefined) throw new Error('建华园 has no place between two grids')
  const names = new Map<string | undefined, string>([
    [heart.code, STORY_GRIDS.heart],
    [neighbour(grids, heart, -1)?.code, STORY_GRIDS.west],
    [neighbour(grids, heart, 1)?.code, STORY_GRIDS.east],
  ])
  const others: string[] = [...STORY_GRIDS.others]
  return grids.map((grid) => {
    const name = names.get(grid.code) ?? others.shift() ?? grid.code
    return named(grid, name, isInstitution(name) ? 'institution' : 'compound')
  })
}

function nameTownGrids(grids: readonly GridGround[], names: CompoundNames, random: DemoRandom): NamedGrid[] {
  const units = random.shuffled(INSTITUTIONS).slice(0, random.int(0, 2))
  const places = new Set(random.shuffled(grids.slice(1)).slice(0, units.length))
  return grids.map((grid) => {
    const unit = places.has(grid) ? units.pop() : undefined
    return unit === undefined ? named(grid, names.next(), 'compound') : named(grid, unit, 'institution')
  })
}

const BY_SIDE: Readonly<Record<string, readonly string[]>> = {
  tall1: ['全村'],
  wide1: ['全村'],
  tall2: ['北片', '南片'],
  wide2: ['西片', '东片'],
  tall3: ['北片', '中片', '南片'],
  wide3: ['西片', '中片', '东片'],
}

/** Grids of a village are called by the side they lie on. */
function nameVillageGrids(grids: readonly GridGround[]): NamedGrid[] {
  const [xs, ys] = [grids.map((grid) => grid.centre.x), grids.map((grid) => grid.centre.y)]
  const wide = Math.max(...xs) - Math.min(...xs) > Math.max(...ys) - Math.min(...ys)
  const names = BY_SIDE[`${wide ? 'wide' : 'tall'}${grids.length}`] ?? []
  const ordered = [...grids].sort((a, b) => (wide ? a.centre.x - b.centre.x : b.centre.y - a.centre.y))
  return grids.map((grid) => named(grid, names[ordered.indexOf(grid)] ?? grid.code, 'country'))
}

/** Names the grids of a community, each name once in it. */
export function nameGrids(
  community: CommunityDivision,
  grids: readonly GridGround[],
  { names, random }: { names: CompoundNames; random: DemoRandom },
): NamedGrid[] {
  if (community.code === STORY_COMMUNITY) return nameStoryGrids(grids)
  if (community.sort === 'town') return nameTownGrids(grids, names, random)
  if (community.sort === 'village') return nameVillageGrids(grids)
  const pool = random.shuffled(SEAT_GRIDS)
  return grids.map((grid, i) => named(grid, pool[i] ?? grid.code, 'country'))
}
