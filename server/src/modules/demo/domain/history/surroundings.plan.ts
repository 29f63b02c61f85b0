import { toLattice, toMetres, type LatticePoint } from '../geometry/lattice.geometry.js'
import { contains } from '../geometry/polygon.geometry.js'
import type { OrganisationPlan, PersonPlan, StaffPlan } from '../people/staff.plan.js'
import type { DemoRandom } from '../random.util.js'
import type { NamedGrid } from '../world/grid-name.plan.js'
import type { PlacePlan } from '../world/place.plan.js'
import type { CommunityGround, WorldPlan } from '../world/world.plan.js'

/** A community with its places, and the people of its county who report things. */
export interface Surroundings {
  readonly ground: CommunityGround
  readonly houses: readonly PlacePlan[]
  readonly streets: readonly string[]
  readonly riders: readonly PersonPlan[]
  readonly residents: readonly PersonPlan[]
  readonly liaisons: readonly PersonPlan[]
  readonly workers: readonly PersonPlan[]
  readonly officers: readonly PersonPlan[]
  readonly organisations: readonly OrganisationPlan[]
}

/** Where something is: in words, and as a point inside its grid. */
export interface Spot {
  readonly grid: NamedGrid
  readonly placeKey: string | null
  readonly placeText: string
  readonly at: LatticePoint
  /** Names for the blanks in what is said. */
  readonly compound: string
  readonly street: string
}

function near(
  at: LatticePoint,
  grid: NamedGrid,
  { random, reach }: { random: DemoRandom; reach: number },
): LatticePoint {
  const from = toMetres(at)
  const moved = toLattice({
    x: from.x + random.between(-reach, reach),
    y: from.y + random.between(-reach, reach),
  })
  return contains(grid.ring, moved) ? moved : at
}

const AT_HOUSE = ['{楼}{单元}', '{楼}', '{楼}东侧', '{楼}西侧', '{楼}门前', '{楼}楼下车棚']
const AT_STREET = [
  '{路}与{另}路口',
  '{路}{号}号门前',
  '{路}公交站旁',
  '{路}菜场东侧',
  '{路}学校门口',
  '{园}北门外',
]
const AT_VILLAGE = ['{村}村道旁', '{村}活动广场', '{村}河坡', '{村}卫生室旁', '{村}桥头']
const AT_WATER = ['{园}南侧河边', '{路}桥下', '{园}东侧河岸']

export const ENTRANCES = ['1单元', '2单元', '3单元'] as const

function houseSpot({ houses, streets, ground }: Surroundings, random: DemoRandom): Spot | undefined {
  if (houses.length === 0) return undefined
  const house = random.pick(houses)
  const grid = ground.grids.find(({ code }) => code === house.gridCode)
  if (grid === undefined) return undefined
  const words = random.pick(AT_HOUSE).replace('{楼}', house.name).replace('{单元}', random.pick(ENTRANCES))
  const at = near(house.at, grid, { random, reach: 11 })
  const street = random.pick(streets)
  return { grid, placeKey: house.key, placeText: words, at, compound: grid.bareName, street }
}

function openSpot(
  { ground, streets }: Surroundings,
  sort: 'street' | 'water' | 'village',
  random: DemoRandom,
): Spot {
  const grid = random.pick(ground.grids)
  const [street, other] = [random.pick(streets), random.pick(streets)]
  const words = random
    .pick({ street: AT_STREET, water: AT_WATER, village: AT_VILLAGE }[sort])
    .replace('{路}', street)
    .replace('{另}', other === street ? '人民路' : other)
    .replace('{园}', grid.bareName)
    .replace('{号}', String(random.int(2, 96)))
    .replace('{村}', `${ground.division.shortName}${grid.sort === 'country' ? grid.bareName : ''}`)
  const at = near(toLattice(grid.centre), grid, { random, reach: grid.sort === 'country' ? 300 : 90 })
  return { grid, placeKey: null, placeText: words, at, compound: grid.bareName, street }
}

/** A spot of one of the sorts a matter happens at that this community has. */
export function findSpot(
  surroundings: Surroundings,
  sorts: readonly ('house' | 'street' | 'water' | 'village')[],
  random: DemoRandom,
): Spot {
  const isTown = surroundings.ground.division.sort === 'town'
  const possible = sorts.filter((sort) => (isTown ? sort !== 'village' : sort === 'village'))
  const sort = possible.length > 0 ? random.pick(possible) : isTown ? 'street' : 'village'
  if (sort === 'house') return houseSpot(surroundings, random) ?? openSpot(surroundings, 'street', random)
  return openSpot(surroundings, sort, random)
}

/** The names of the streets on a community's map, or of its county's usual ones. */
function streetNames(world: WorldPlan, code: string): string[] {
  const names = (world.basemaps.get(code)?.features ?? [])
    .filter(({ properties }) => properties.class === 'main' || properties.class === 'side')
    .flatMap(({ properties }) => (properties.name === undefined ? [] : [properties.name]))
  return names.length > 0 ? [...new Set(names)] : ['人民路', '振兴路']
}

const holds = (person: PersonPlan, role: string, code: string): boolean =>
  person.memberships[0]?.role === role && (person.memberships[0].areaCode ?? '').startsWith(code)

/** Gathers for each community what its tickets need. */
export function surroundingsOf(world: WorldPlan, staff: StaffPlan): Surroundings[] {
  const housesOf = new Map<string, PlacePlan[]>()
  for (const place of world.places.filter(({ kind }) => kind === 'building')) {
    const houses = housesOf.get(place.gridCode.slice(0, 12)) ?? []
    houses.push(place)
    housesOf.set(place.gridCode.slice(0, 12), houses)
  }
  const inCounty = new Map<string, PersonPlan[]>()
  for (const person of staff.people) {
    const people = inCounty.get(person.countyCode) ?? []
    people.push(person)
    inCounty.set(person.countyCode, people)
  }
  return world.communities.map((ground): Surroundings => {
    const { code } = ground.division
    const people = inCounty.get(ground.countyCode) ?? []
    return {
      ground,
      houses: housesOf.get(code) ?? [],
      streets: streetNames(world, code),
      riders: people.filter((person) => holds(person, 'part_time_grid_worker', code.slice(0, 6))),
      residents: people.filter((person) => holds(person, 'resident', code.slice(0, 6))),
      liaisons: people.filter((person) => holds(person, 'liaison', code)),
      workers: people.filter((person) => holds(person, 'grid_worker', code)),
      officers: people.filter((person) => holds(person, 'community_officer', code)),
      organisations: staff.organisations.filter(
        (each) => each.countyCode === ground.countyCode && (each.areaCode ?? code) === code,
      ),
    }
  })
}
