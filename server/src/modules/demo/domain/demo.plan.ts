import { Cast } from './cast.js'
import { planPopulation } from './people/population.plan.js'
import type { StaffPlan } from './people/staff.plan.js'
import { DemoRandom } from './random.util.js'
import { areaIdOf, organisationIdOf } from './stable-id.util.js'
import { planWorld, type WorldPlan } from './world/world.plan.js'

/** The whole demo world but for its tickets: the same for the same seed. */
export interface DemoPlan {
  readonly seed: string
  readonly world: WorldPlan
  readonly staff: StaffPlan
  readonly cast: Cast
}

export function planDemo(seed: string): DemoPlan {
  const world = planWorld(seed)
  const staff = planPopulation(world, new DemoRandom(seed))
  const names = new Map([
    ...world.areas.map(({ code, shortName }) => [areaIdOf(code), shortName] as const),
    ...staff.organisations.map(({ key, name }) => [organisationIdOf(key), name] as const),
  ])
  return { seed, world, staff, cast: new Cast(staff, names) }
}
