import type { DemoRandom } from '../random.util.js'
import type { PlacePlan } from '../world/place.plan.js'
import type { CommunityGround, WorldPlan } from '../world/world.plan.js'
import { STORY_PEOPLE } from '../words/person-names.words.js'
import { addCountyOrganisations, addLampOffice, addProperty } from './organisations.plan.js'
import { forArea, Register } from './register.plan.js'
import { AROUND_THE_CLOCK, EVERY_DAY, type PersonPlan, type StaffPlan } from './staff.plan.js'
import { staffCountryCommunity, staffTownCommunity } from './town-staff.plan.js'

interface CountyNumbers {
  /** All grid workers of the town communities, second persons included. */
  readonly townWorkers: number
  readonly riders: number
  readonly residents: number
}

/** 137 full-time grid workers in 射阳's town, over 80 riders appointed in 建湖, 420 workers there in all. */
const NUMBERS: Readonly<Record<string, CountyNumbers>> = {
  '320924000000': { townWorkers: 137, riders: 26, residents: 72 },
  '320925000000': { townWorkers: 320, riders: 82, residents: 40 },
  '320904000000': { townWorkers: 0, riders: 18, residents: 30 },
}

const STORY = '320924100001'
const CAPITALS = ['320924100000', '320925001000', '320904002000']

const dutyOfficer = (register: Register, person: PersonPlan, areaCode: string): void => {
  register.duties.push({
    ...{ personKey: person.key, areaCode, duty: 'dutyOfficer', line: null, standing: 'holder' },
    ...{ weekdays: EVERY_DAY, ...AROUND_THE_CLOCK },
  })
}

/** The officers of the towns and of the county, at any hour. */
function addHigherDesks(register: Register, towns: readonly string[]): void {
  for (const code of towns) {
    const story = code === CAPITALS[0] ? { name: STORY_PEOPLE.townOfficer, listed: 6 } : {}
    const person = register.enter([forArea('subdistrict_officer', code)], story)
    dutyOfficer(register, person, code)
    if (CAPITALS.includes(code)) register.enter([forArea('subdistrict_officer', code)])
  }
  const isStory = register.countyCode === '320924000000'
  const story = isStory ? { name: STORY_PEOPLE.countyOfficer, listed: 7 } : {}
  const person = register.enter([forArea('county_officer', register.countyCode)], story)
  dutyOfficer(register, person, register.countyCode)
  register.enter([forArea('county_officer', register.countyCode)])
}

/** Spreads so many people over the communities of a town; calls back with each one's community and round. */
function spread(
  town: readonly CommunityGround[],
  count: number,
  enter: (code: string, round: number) => void,
): void {
  for (let i = 0; i < count && town.length > 0; i += 1) {
    const code = town[i % town.length]?.division.code
    if (code !== undefined) enter(code, Math.floor(i / town.length))
  }
}

/** People of the story's community who have a name and stand on the list, by role and round. */
const STORY_PUBLIC: Readonly<Record<string, readonly { name: string; listed: number }[]>> = {
  rider: [{ name: STORY_PEOPLE.rider, listed: 1 }],
  resident: [
    { name: STORY_PEOPLE.resident, listed: 3 },
    { name: STORY_PEOPLE.secondResident, listed: 4 },
  ],
  liaison: [{ name: STORY_PEOPLE.liaison, listed: 8 }],
}

/** 建湖's first rider is on the list as well: there they are called 先蜂. */
const JIANHU_RIDER = { community: '320925001001', listed: 5 }

/** The retired teacher whom 交通路社区 asks to mediate; other communities do it at their desk. */
function addMediator(register: Register, town: readonly CommunityGround[]): void {
  if (!town.some(({ division }) => division.code === STORY)) return
  const memberships = [forArea('mediator', STORY), forArea('resident', STORY)]
  register.enter(memberships, { name: STORY_PEOPLE.mediator, listed: 14 })
}

function givenFor(
  sort: 'rider' | 'resident' | 'liaison',
  code: string,
  round: number,
): { name?: string; listed?: number } {
  if (code === STORY) return STORY_PUBLIC[sort]?.[round] ?? {}
  const isListed = sort === 'rider' && code === JIANHU_RIDER.community && round === 0
  return isListed ? { listed: JIANHU_RIDER.listed } : {}
}

/** Riders, residents and linked-household members of the towns; a rider is a resident too. */
function addPublic(register: Register, town: readonly CommunityGround[], numbers: CountyNumbers): void {
  spread(town, numbers.riders, (code, round) => {
    const memberships = [forArea('part_time_grid_worker', code), forArea('resident', code)]
    register.enter(memberships, givenFor('rider', code, round))
  })
  spread(town, numbers.residents, (code, round) => {
    register.enter([forArea('resident', code)], givenFor('resident', code, round))
  })
  spread(town, town.length, (code, round) => {
    const memberships = [forArea('liaison', code), forArea('resident', code)]
    register.enter(memberships, givenFor('liaison', code, round))
  })
}

/** Second workers, as evenly as the number allows. */
function secondsFor(town: readonly CommunityGround[], total: number): number[] {
  const missing = Math.max(0, total - town.reduce((sum, { grids }) => sum + grids.length, 0))
  return town.map((_, i) => Math.floor(missing / town.length) + (i < missing % town.length ? 1 : 0))
}

function populateCounty(
  countyCode: string,
  {
    world,
    places,
    random,
  }: { world: WorldPlan; places: ReadonlyMap<string, readonly PlacePlan[]>; random: DemoRandom },
): Register {
  const register = new Register(countyCode, random.fork(countyCode))
  const grounds = world.communities.filter((ground) => ground.countyCode === countyCode)
  const town = grounds.filter(({ division }) => division.sort === 'town')
  const numbers = NUMBERS[countyCode] ?? { townWorkers: 0, riders: 0, residents: 0 }
  const seconds = secondsFor(town, numbers.townWorkers)
  town.forEach((ground, i) => staffTownCommunity(register, ground, seconds[i] ?? 0))
  for (const ground of grounds) if (!town.includes(ground)) staffCountryCommunity(register, ground)
  addHigherDesks(register, [...new Set(grounds.map(({ townCode }) => townCode))])
  addCountyOrganisations(register, countyName(world, countyCode))
  for (const ground of town) addProperty(register, ground, places.get(ground.division.code) ?? [])
  addLampOffice(register, countyName(world, countyCode))
  addPublic(register, town, numbers)
  addMediator(register, town)
  return register
}

const countyName = (world: WorldPlan, code: string): string =>
  world.areas.find((area) => area.code === code)?.name ?? ''

function placesByCommunity(world: WorldPlan): Map<string, PlacePlan[]> {
  const found = new Map<string, PlacePlan[]>()
  for (const place of world.places) {
    const code = place.gridCode.slice(0, 12)
    const places = found.get(code) ?? []
    places.push(place)
    found.set(code, places)
  }
  return found
}

/** Everybody who lives or works in the demo world, with their posts, shifts and organisations. */
export function planPopulation(world: WorldPlan, random: DemoRandom): StaffPlan {
  const places = placesByCommunity(world)
  const counties = world.areas.filter(({ level }) => level === 'county')
  const registers = counties.map(({ code }) => populateCounty(code, { world, places, random }))
  return {
    people: registers.flatMap((register) => register.people),
    duties: registers.flatMap((register) => register.duties),
    absences: registers.flatMap((register) => register.absences),
    mergers: registers.flatMap((register) => register.mergers),
    organisations: registers.flatMap((register) => register.organisations),
    contracts: new Map(registers.flatMap((register) => [...register.contracts])),
  }
}
