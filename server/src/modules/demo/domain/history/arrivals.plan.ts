import { countyMidnight, DAY_MS } from '@beegrid/shared'
import type { DemoRandom } from '../random.util.js'
import type { Surroundings } from './surroundings.plan.js'
import { isWeekend } from './local-time.util.js'

const MINUTE = 60_000
/** Reports in each hour of the day, relative: mornings and evenings, few at night. */
const HOURS = [
  3, 2, 1, 1, 1, 3, 10, 26, 40, 44, 42, 34, 24, 20, 28, 32, 34, 38, 42, 36, 28, 18, 10, 6,
] as const

/** What a county takes in on an average day. */
const PER_DAY: Readonly<Record<string, number>> = {
  '320924000000': 21,
  '320925000000': 8,
  '320904000000': 5.5,
}
/** Of ten reports so many come from the town. */
const TOWN_SHARE = 0.82
const STORY = '320924100001'
/** The story's community takes in as much as four others. */
const STORY_WEIGHT = 4

export const DAYS = 60

export interface Arrival {
  readonly at: number
  readonly surroundings: Surroundings
  readonly random: DemoRandom
}

function pickCommunity(all: readonly Surroundings[], random: DemoRandom): Surroundings {
  const wantsTown = random.chance(TOWN_SHARE)
  const some = all.filter(({ ground }) => (ground.division.sort === 'town') === wantsTown)
  return random.weighted(
    some.map((each) => [each, each.ground.division.code === STORY ? STORY_WEIGHT : 1] as const),
  )
}

function arrivalsOfDay(
  all: readonly Surroundings[],
  { midnight, perDay, random }: { midnight: number; perDay: number; random: DemoRandom },
): Arrival[] {
  const share = (isWeekend(midnight) ? 0.86 : 1.05) * random.between(0.78, 1.22)
  const hours = HOURS.map((weight, hour) => [hour, weight] as const)
  return Array.from({ length: Math.round(perDay * share) }, (_, i) => {
    const dice = random.fork(String(i))
    const at = midnight + (dice.weighted(hours) * 60 + dice.int(0, 59)) * MINUTE + dice.int(0, 59_000)
    return { at, surroundings: pickCommunity(all, dice), random: dice }
  })
}

/** When and in which community something is reported, sixty days back from now, the oldest first. */
export function planArrivals(all: readonly Surroundings[], now: number, random: DemoRandom): Arrival[] {
  const arrivals: Arrival[] = []
  for (const [county, perDay] of Object.entries(PER_DAY)) {
    const own = all.filter(({ ground }) => ground.countyCode === county)
    for (let back = DAYS; back >= 0; back -= 1) {
      const midnight = countyMidnight(now) - back * DAY_MS
      arrivals.push(...arrivalsOfDay(own, { midnight, perDay, random: random.fork(`${county}/${back}`) }))
    }
  }
  const latest = now - 2 * MINUTE
  const earliest = now - DAYS * DAY_MS
  return arrivals.filter(({ at }) => at >= earliest && at <= latest).sort((a, b) => a.at - b.at)
}
