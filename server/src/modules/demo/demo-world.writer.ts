import { Injectable } from '@nestjs/common'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { AreaStore } from '../area/index.js'
import { IdentityLoader } from '../identity/index.js'
import { DemoAccountRepository } from './data/demo-account.repository.js'
import { DemoWorldRepository } from './data/demo-world.repository.js'
import type { DemoProgress } from './demo-progress.js'
import type { DemoPlan } from './domain/demo.plan.js'
import { contractRows } from './domain/contract.rows.js'
import { groundRows } from './domain/ground.rows.js'
import { staffRows } from './domain/staff.rows.js'

/** First day of the demo's property contracts. */
const CONTRACTS_SINCE = '2026-01-01'

/** Writes the demo's ground, people and roster, all or nothing. */
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

  async write(plan: DemoPlan, progress: DemoProgress): Promise<void> {
    await progress.step(
      'ground',
      () => this.insert(plan),
      () => `${plan.world.areas.length} areas, ${plan.staff.people.length} people`,
    )
    await this.areas.refresh()
  }

  private insert({ world, staff }: DemoPlan): Promise<void> {
    const ground = groundRows(world)
    const contracts = contractRows(world, staff, { fromDay: CONTRACTS_SINCE, now: this.clock.now() })
    const areaNames = new Map(world.areas.map(({ code, shortName }) => [code, shortName]))
    const rows = staffRows(staff, { now: this.clock.now(), areaNames })
    return this.database.write(async (em) => {
      await this.world.insertGround(em, ground)
      await this.world.insertSettings(em, ground, this.clock.now())
      await this.areas.publishBoundaries(em, ground.boundaries)
      await this.people.insert(em, { users: rows.users, memberships: rows.memberships })
      await this.world.insertRoster(em, rows)
      await this.world.insertContracts(em, contracts)
      await this.accounts.insert(em, rows.accounts)
    })
  }
}
