import type { CommunityDivision, TownDivision } from './division.plan.js'
import { DemoRandom } from '../random.util.js'
import { toLattice, type LatticePoint } from '../geometry/lattice.geometry.js'
import { numberGrids, roomyPoint, type AreaPlan } from './area.plan.js'
import { toBasemap, type Basemap, type Street } from './basemap.plan.js'
import { streetsOf } from './street.plan.js'
import { CompoundNames, nameGrids, type NamedGrid } from './grid-name.plan.js'
import { placesOf, stationOf, type PlacePlan } from './place.plan.js'
import { layOutCounties, type CountyTerritory } from './territory.plan.js'
import { mapGrid } from './town-map.plan.js'
import { watersOf, type Water } from './town-water.plan.js'

/** The ground of the demo world: the same on every machine for the same seed. */
export interface WorldPlan {
  /** Parents before their children. */
  readonly areas: readonly AreaPlan[]
  readonly places: readonly PlacePlan[]
  /** By the code of a town community. */
  readonly basemaps: ReadonlyMap<string, Basemap>
  /** Communities by what they are, for whoever fills them with people. */
  readonly communities: readonly CommunityGround[]
}

export interface CommunityGround {
  readonly division: CommunityDivision
  readonly townCode: string
  readonly countyCode: string
  readonly grids: readonly NamedGrid[]
}

interface Building {
  readonly areas: AreaPlan[]
  readonly places: PlacePlan[]
  readonly basemaps: Map<string, Basemap>
  readonly communities: CommunityGround[]
}

const area = (
  plan: Omit<AreaPlan, 'centre' | 'shortName'> & { shortName?: string; centre?: LatticePoint },
): AreaPlan => ({ shortName: plan.name, centre: toLattice(roomyPoint(plan.ring)), ...plan })

interface TownContext {
  readonly into: Building
  readonly waters: readonly Water[]
  readonly turn: number
  readonly random: DemoRandom
}

function buildUp(context: TownContext, community: CommunityGround, streets: readonly Street[]): void {
  const random = context.random.fork(community.division.code)
  const { into } = context
  const maps = community.grids.map((grid) => {
    const map = mapGrid(grid, context, random.fork(grid.code))
    into.places.push(...placesOf(grid, map.blocks, random))
    return map
  })
  const at = random.int(0, community.grids.length - 1)
  const grid = community.grids[at]
  if (grid) into.places.push(stationOf(community.division.shortName, grid, maps[at]?.blocks ?? []))
  const parts = {
    waters: context.waters,
    greens: maps.flatMap((map) => (map.green ? [map.green] : [])),
    streets: [...streets, ...maps.map((map) => map.lane).filter((lane) => lane.line.length > 0)],
    blocks: maps.flatMap((map) => map.blocks),
  }
  into.basemaps.set(community.division.code, toBasemap(parts))
}

interface CountyTools {
  readonly names: CompoundNames
  readonly random: DemoRandom
  readonly into: Building
}

function planTown(
  territory: CountyTerritory,
  town: TownDivision,
  { names, random, into }: CountyTools,
): void {
  const layout = territory.layouts.get(town.code)
  if (layout === undefined) throw new Error(`${town.name} is not laid out`)
  const grounds = town.communities.map((division): CommunityGround => {
    const grids = numberGrids(territory.map, division, territory.grids.get(division.code) ?? [])
    const named = nameGrids(division, grids, { names, random: random.fork(division.code) })
    return { division, townCode: town.code, countyCode: territory.division.code, grids: named }
  })
  into.communities.push(...grounds)
  into.areas.push(...areasOfTown(territory, town, grounds))
  const built = grounds.filter((ground) => ground.division.sort === 'town')
  const waters = watersOf(territory, layout, random.int(0, 7))
  const streets = streetsOf(
    territory.map,
    built.flatMap((ground) => ground.grids),
    random.fork('streets'),
  )
  const context = { waters, turn: layout.turn, random: random.fork('houses'), into }
  for (const ground of built) buildUp(context, ground, streets.get(ground.division.code) ?? [])
}

function areasOfTown(
  territory: CountyTerritory,
  town: TownDivision,
  grounds: readonly CommunityGround[],
): AreaPlan[] {
  const outline = (grids: readonly NamedGrid[]): LatticePoint[] =>
    territory.map.outline(grids.map((grid) => grid.face)).map((id) => territory.map.point(id))
  const parentCode = territory.division.code
  const whole = outline(grounds.flatMap((ground) => ground.grids))
  const areas = [area({ code: town.code, level: 'subdistrict', name: town.name, parentCode, ring: whole })]
  for (const { division, grids } of grounds) {
    const { code, name, shortName } = division
    areas.push(
      area({ code, level: 'community', name, shortName, parentCode: town.code, ring: outline(grids) }),
    )
    for (const grid of grids) {
      const centre = toLattice(grid.centre)
      const named = { name: `${grid.bareName}网格` }
      areas.push(
        area({ code: grid.code, level: 'grid', ...named, parentCode: code, ring: grid.ring, centre }),
      )
    }
  }
  return areas
}

function planCounty(territory: CountyTerritory, random: DemoRandom, into: Building): void {
  const { division, map } = territory
  const ring = map.outline([...territory.grids.values()].flat()).map((id) => map.point(id))
  into.areas.push(area({ code: division.code, level: 'county', name: division.name, parentCode: null, ring }))
  const names = new CompoundNames(random.fork('compounds'))
  for (const town of division.towns)
    planTown(territory, town, { names, random: random.fork(town.code), into })
}

export function planWorld(seed = 'beegrid'): WorldPlan {
  const random = new DemoRandom(seed)
  const into: Building = { areas: [], places: [], basemaps: new Map(), communities: [] }
  for (const territory of layOutCounties(random.fork('ground'))) {
    planCounty(territory, random.fork(territory.division.code), into)
  }
  return into
}
