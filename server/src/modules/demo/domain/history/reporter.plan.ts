import type { PersonPlan } from '../people/staff.plan.js'
import type { DemoRandom } from '../random.util.js'
import { STORY_PEOPLE } from '../words/person-names.words.js'
import type { Matter } from './matter.js'
import type { Surroundings } from './surroundings.plan.js'
import type { TicketPlan } from './ticket.plan.js'

export interface Reporter extends Pick<TicketPlan, 'reporterKey' | 'onBehalfOf' | 'anonymous'> {
  readonly isRider: boolean
  /** The unit that has the work may not check it as well when its own staff took the report in. */
  readonly isStaff: boolean
}

type Sort = 'rider' | 'resident' | 'worker' | 'liaison' | 'officer'

const SORTS: readonly (readonly [Sort, number])[] = [
  ['rider', 35],
  ['resident', 41],
  ['worker', 13],
  ['liaison', 4],
  ['officer', 7],
]

const ERRANDS: readonly (readonly [Sort, number])[] = [
  ['resident', 62],
  ['liaison', 22],
  ['officer', 16],
]

const STORY = '320924100001'

/** People of the story report more in their own community than others do, so that their lists are worth looking at. */
function pickPerson(
  people: readonly PersonPlan[],
  isStory: boolean,
  random: DemoRandom,
): PersonPlan | undefined {
  if (people.length === 0) return undefined
  const names: readonly string[] = [STORY_PEOPLE.rider, STORY_PEOPLE.resident]
  const known = isStory ? people.find(({ name }) => names.includes(name)) : undefined
  return known && random.chance(0.32) ? known : random.pick(people)
}

export function pickReporter(surroundings: Surroundings, matter: Matter, random: DemoRandom): Reporter {
  const sort = random.weighted(matter.kind === 'service' ? ERRANDS : SORTS)
  const { riders, residents, workers, liaisons, officers, ground } = surroundings
  const pools = { rider: riders, resident: residents, worker: workers, liaison: liaisons, officer: officers }
  const isStory = ground.division.code === STORY
  const person = pickPerson(pools[sort], isStory, random) ?? random.pick(residents)
  const isStaff = (sort === 'officer' || sort === 'worker') && pools[sort].includes(person)
  const caller = random.pick(residents)
  return {
    reporterKey: person.key,
    onBehalfOf: sort === 'officer' && isStaff ? { name: caller.name, phone: caller.phone } : null,
    anonymous: sort === 'resident' && random.chance(0.07),
    isRider: sort === 'rider',
    isStaff,
  }
}
