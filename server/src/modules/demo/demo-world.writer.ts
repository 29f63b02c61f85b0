import { Injectable } from '@nestjs/common'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { AreaStore } from '../area/index.js'
import { IdentityLoader } from '../identity/index.js'
import { DemoAccountRepository } from './data/demo-account.repository.js'
import { DemoWorldRepository } from './data/demo-world.repository.js'
import type { DemoProgress } from './demo-progress.js'
import { groundRows, type GroundRows } from './domain/ground.rows.js'
import { planPopulation } from './domain/people/population.plan.js'
import { DemoRandom } from './domain/random.util.js'
import { staffRows, type StaffRows } from './domain/staff.rows.js'
import { planWorld, type WorldPlan } from './domain/world/world.plan.js'

const SEED = 'beegrid'

/** Makes the demo world and writes it, all or nothing. */
@Injectable()
export class DemoWorldWriter {
  constructor(
    private readonly database: Database,
    private readonly world: DemoWorldRepository,
    private readonly areas: AreaStore,
    private readonly people: IdentityLoader,
    private readonly accounts: DemoAccountRepository,
    private readonly clock: Clock,
  ) {}

  async write(progress: DemoProgress): Promise<void> {
    const world = await progress.step(
      'ground',
      () => planWorld(SEED),
      ({ areas }) => `${areas.length} areas`,
    )
    const staff = await progress.step(
      'people',
      () => planPopulation(world, new DemoRandom(SEED)),
      ({ people }) => `${people.length} people`,
    )
    const ground = groundRows(world, staff.contracts)
    const rows = staffRows(staff, { now: this.clock.now(), areaNames: shortNames(world) })
    await progress.step(
      'database',
      () => this.insert(ground, rows),
      () => 'written',
    )
    await this.areas.refresh()
  }

  private insert(ground: GroundRows, rows: StaffRows): Promise<void> {
    return this.database.write(async (em) => {
      await this.world.insertGround(em, ground)
      await this.areas.publishBoundaries(em, ground.boundaries)
      await this.people.insert(em, { users: rows.users, memberships: rows.memberships })
      await this.world.insertRoster(em, rows)
      await this.accounts.insert(em, rows.accounts)
    })
  }
}

function shortNames({ areas }: WorldPlan): ReadonlyMap<string, string> {
  return new Map(areas.map(({ code, shortName }) => [code, shortName]))
}
