import type { NamedGrid } from '../world/grid-name.plan.js'
import type { CommunityGround } from '../world/world.plan.js'
import { BUSINESS_LINES, STORY_PEOPLE, STORY_WORKERS } from '../words/person-names.words.js'
import { forArea, forPost, type Register } from './register.plan.js'
import { addStoryRoster, STORY_UNCOVERED } from './story-roster.plan.js'
import {
  AROUND_THE_CLOCK,
  DAY_SHIFT,
  EVERY_DAY,
  SATURDAY,
  SUNDAY,
  WORKING_DAYS,
  type DutyPlan,
  type PersonPlan,
} from './staff.plan.js'

const STORY = '320924100001'

const onGrid = (person: PersonPlan, areaCode: string, rest: Partial<DutyPlan>): DutyPlan => ({
  ...{ personKey: person.key, areaCode, duty: 'gridResponsibility', line: null, standing: 'holder' },
  ...{ weekdays: WORKING_DAYS, ...DAY_SHIFT },
  ...rest,
})

const business = (person: PersonPlan, communityCode: string, line: string): DutyPlan => ({
  ...{ personKey: person.key, areaCode: communityCode, duty: 'communityBusiness', line, standing: 'holder' },
  ...{ weekdays: WORKING_DAYS, ...DAY_SHIFT },
})

/** 陈小满 answers for 建华园 at any hour, so that the founding story can be tried at any hour. */
const isHeart = (ground: CommunityGround, grid: NamedGrid): boolean =>
  ground.division.code === STORY && STORY_WORKERS[grid.bareName] === STORY_PEOPLE.gridWorker

function addWorker(register: Register, ground: CommunityGround, grid: NamedGrid): PersonPlan {
  const isStory = ground.division.code === STORY
  const name = isStory ? STORY_WORKERS[grid.bareName] : undefined
  const listed = isStory ? (isHeart(ground, grid) ? 0 : 20 + Number(grid.code.slice(-3))) : undefined
  const given = { ...(name === undefined ? {} : { name }), ...(listed === undefined ? {} : { listed }) }
  const person = register.enter([forPost(grid.code, 'holder')], given)
  const round = isHeart(ground, grid) ? { weekdays: EVERY_DAY, ...AROUND_THE_CLOCK } : {}
  register.duties.push(onGrid(person, grid.code, round))
  return person
}

/** Weekends go round: each grid is covered by a neighbour on one day or both, and a few are left to the desk. */
function addWeekends(register: Register, ground: CommunityGround, workers: readonly PersonPlan[]): void {
  ground.grids.forEach((grid, i) => {
    if (isHeart(ground, grid)) return
    const [own, next] = [workers[i], workers[(i + 1) % workers.length]]
    if (own && i % 3 !== 2) register.duties.push(onGrid(own, grid.code, { weekdays: SATURDAY }))
    if (next && i % 4 !== 3) {
      register.duties.push(onGrid(next, grid.code, { weekdays: SUNDAY, standing: 'standIn' }))
    }
  })
}

/** Second workers stand in for two or three grids each, on every day. */
function addSeconds(register: Register, ground: CommunityGround, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const grids = ground.grids.filter((grid, at) => at % count === i && !isHeart(ground, grid)).slice(0, 3)
    const [first] = grids
    if (first === undefined) continue
    const person = register.enter(grids.map((grid) => forPost(grid.code, 'standIn')))
    const isStory = ground.division.code === STORY
    const weekdays = isStory ? WORKING_DAYS : EVERY_DAY
    for (const grid of grids) {
      if (isStory && STORY_UNCOVERED.includes(grid.bareName)) continue
      register.duties.push(onGrid(person, grid.code, { weekdays, standing: 'standIn' }))
    }
  }
}

const STORY_OFFICERS = [STORY_PEOPLE.communityOfficer, STORY_PEOPLE.secondOfficer, STORY_PEOPLE.thirdOfficer]

/** The desk is manned around the clock: Monday, Wednesday and Friday by the first officer, and so on. */
const DESK_DAYS = [0b0010101, 0b0001010, 0b1100000]

export function addDesk(register: Register, ground: CommunityGround, officers: number): PersonPlan[] {
  const { code } = ground.division
  return Array.from({ length: officers }, (_, i) => {
    const name = code === STORY ? STORY_OFFICERS[i] : undefined
    const listed = code === STORY ? [2, 12, 13][i] : undefined
    const given = { ...(name === undefined ? {} : { name }), ...(listed === undefined ? {} : { listed }) }
    const person = register.enter([forArea('community_officer', code, ['communityBusiness'])], given)
    const days = DESK_DAYS.filter((_unused, day) => day % officers === i).reduce((sum, bits) => sum | bits, 0)
    register.duties.push({
      ...{ personKey: person.key, areaCode: code, duty: 'dutyOfficer', line: null, standing: 'holder' },
      ...{ weekdays: days, ...AROUND_THE_CLOCK },
    })
    return person
  })
}

/** Grid workers, stand-ins and the desk of a community in town. */
export function staffTownCommunity(register: Register, ground: CommunityGround, seconds: number): void {
  const workers = ground.grids.map((grid) => addWorker(register, ground, grid))
  workers.forEach((person, i) => {
    const line = BUSINESS_LINES[i % BUSINESS_LINES.length] ?? BUSINESS_LINES[0]
    register.duties.push(business(person, ground.division.code, line))
  })
  if (ground.division.code === STORY) addStoryRoster(register, ground, workers)
  else addWeekends(register, ground, workers)
  addSeconds(register, ground, seconds)
  addDesk(register, ground, ground.division.code === STORY ? 3 : 2)
  const away = workers[ground.grids.findIndex((grid) => !isHeart(ground, grid))]
  if (away && ground.division.code !== STORY && register.random.chance(0.4)) {
    register.absences.push({ personKey: away.key, fromDay: -1, toDay: 2, reason: '请假' })
  }
}

/** One worker looks after all grids of a village or a country town's quarter, and one officer its desk. */
export function staffCountryCommunity(register: Register, ground: CommunityGround): void {
  const person = register.enter(ground.grids.map((grid) => forPost(grid.code, 'holder')))
  for (const grid of ground.grids) {
    register.duties.push(onGrid(person, grid.code, { weekdays: EVERY_DAY, fromMinute: 420, toMinute: 1140 }))
  }
  addDesk(register, ground, 1)
}
