import type { StaffPlan } from '../people/staff.plan.js'
import type { DemoRandom } from '../random.util.js'
import type { WorldPlan } from '../world/world.plan.js'
import { planArrivals, type Arrival } from './arrivals.plan.js'
import { Course } from './course.js'
import { writeCourse, type CourseSetting } from './courses.plan.js'
import type { Matter } from './matter.js'
import { HOME_MATTERS } from './matters/homes.matters.js'
import { SAFETY_MATTERS } from './matters/safety.matters.js'
import { STREET_MATTERS } from './matters/streets.matters.js'
import { pickReporter, type Reporter } from './reporter.plan.js'
import { planStoryTickets } from './story.history.js'
import { ENTRANCES, findSpot, surroundingsOf, type Spot, type Surroundings } from './surroundings.plan.js'
import type { PictureRef, TicketPlan } from './ticket.plan.js'

export const MATTERS: readonly Matter[] = [...SAFETY_MATTERS, ...STREET_MATTERS, ...HOME_MATTERS]

const STORY = '320924100001'

function pickMatter({ ground }: Surroundings, random: DemoRandom): Matter {
  const isTown = ground.division.sort === 'town'
  const fitting = MATTERS.filter(({ spots }) => isTown || spots.includes('village'))
  return random.weighted(fitting.map((matter) => [matter, matter.weight] as const))
}

function fillIn(words: string, spot: Spot): string {
  const entrance = ENTRANCES.find((name) => spot.placeText.includes(name)) ?? '单元'
  return words.replace('{单元}', entrance).replace('{路}', spot.street).replace('{园}', spot.compound)
}

/** What the reporter's photos show; a burst pipe in a house leaves its floor under water too. */
function reportPictures(
  matter: Matter,
  spot: Spot,
  dice: { random: DemoRandom; variant: number },
): PictureRef[] {
  const { random, variant } = dice
  if (matter.scene === undefined || !random.chance(0.88)) return []
  const shot: PictureRef = { scene: matter.scene, state: 'before', variant }
  const floods = matter.scene === 'pipe' && spot.placeKey !== null && random.chance(0.6)
  return floods ? [shot, { scene: 'puddle', state: 'before', variant }] : [shot]
}

function settingOf(
  arrival: Arrival,
  matter: Matter,
  { reporter, spot }: { reporter: Reporter; spot: Spot },
): CourseSetting {
  const { surroundings, random } = arrival
  const wanted = matter.passedTo?.[0]
  const isTown = surroundings.ground.division.sort === 'town'
  const organisation = surroundings.organisations.find(({ sort }) => sort !== null && sort === wanted)
  const others = surroundings.residents.filter(({ key }) => key !== reporter.reporterKey)
  const joins = matter.kind === undefined && random.chance(0.11)
  const followers = joins ? random.shuffled(others).slice(0, random.int(1, 3)) : []
  const neighbour = surroundings.ground.grids.find(({ code }) => code !== spot.grid.code) ?? spot.grid
  return {
    neighbourGrid: neighbour.code,
    checkedFromAbove: reporter.isStaff,
    checkingDesk: isTown && !reporter.isStaff ? 'community' : 'subdistrict',
    reporterIsRider: reporter.isRider,
    followers: followers.map(({ key }) => key),
    ...(organisation && { organisationKey: organisation.key }),
  }
}

function planTicket(arrival: Arrival, now: number): TicketPlan {
  const { surroundings, random, at: createdAt } = arrival
  const matter = pickMatter(surroundings, random)
  const spot = findSpot(surroundings, matter.spots, random)
  const reporter = pickReporter(surroundings, matter, random)
  const variant = random.int(0, 2)
  const said = random.int(0, matter.says.length - 1)
  const course = new Course({ matter, createdAt, variant, said, random: random.fork('course') })
  writeCourse(course, settingOf(arrival, matter, { reporter, spot }))
  const { reporterKey, onBehalfOf, anonymous } = reporter
  const { placeKey, placeText, at } = spot
  return {
    ...{ countyCode: surroundings.ground.countyCode, gridCode: spot.grid.code },
    ...{ kind: matter.kind ?? 'hazard', categoryCode: matter.category },
    description: fillIn(matter.says[said] ?? '', spot),
    ...{ placeText, placeKey, at, accuracyM: random.int(4, 18) },
    ...{ reporterKey, onBehalfOf, anonymous, createdAt },
    pictures: reportPictures(matter, spot, { random, variant }),
    steps: course.steps.filter((step) => step.at <= now),
  }
}

const BURST_PIPE = '0501'
const TWO_DAYS = 2 * 86_400_000

/** The burst pipe of 建华园 is for the visitor to report: no other lies open there. */
function visitorsOwn({ areas }: WorldPlan, now: number): (ticket: TicketPlan) => boolean {
  const heart = areas.find(
    ({ level, code, shortName }) =>
      level === 'grid' && code.startsWith(STORY) && shortName.startsWith('建华园'),
  )
  return ({ gridCode, categoryCode, createdAt }) =>
    gridCode === heart?.code && categoryCode === BURST_PIPE && createdAt > now - TWO_DAYS
}

/**
 * Sixty days of tickets up to a moment (epoch milliseconds), the oldest first: the same for the same seed and moment.
 * What would happen after it has not happened yet, so that some are open in every state.
 */
export function planHistory(
  { world, staff }: { world: WorldPlan; staff: StaffPlan },
  now: number,
  random: DemoRandom,
): TicketPlan[] {
  const all = surroundingsOf(world, staff)
  const isVisitors = visitorsOwn(world, now)
  const drawn = planArrivals(all, now, random.fork('arrivals'))
    .map((arrival) => planTicket(arrival, now))
    .filter((ticket) => !isVisitors(ticket))
  const told = planStoryTickets({ world, staff }, now)
  return [...drawn, ...told].sort((a, b) => a.createdAt - b.createdAt)
}
