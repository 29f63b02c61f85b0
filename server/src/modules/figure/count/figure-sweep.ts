import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { Clock } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { JobLeases, PeriodicJobs } from '../../../core/jobs/index.js'
import { FigureCountRepository } from '../data/figure-count.repository.js'
import { FigureKeeper } from './figure-keeper.js'

const NAME = 'figures.sweep'
const EVERY_MS = 15_000
const LEASE_MS = 60_000
const AT_ONCE = 100

/** Counts tickets again whose limit ran out while nobody did anything. */
@Injectable()
export class FigureSweep implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: PeriodicJobs,
    private readonly leases: JobLeases,
    private readonly database: Database,
    private readonly counts: FigureCountRepository,
    private readonly keeper: FigureKeeper,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    const run = (): Promise<unknown> => this.leases.hold(NAME, LEASE_MS, () => this.sweep())
    this.jobs.every(EVERY_MS, { name: NAME, run })
  }

  /** Gives how many tickets were looked at. */
  async sweep(): Promise<number> {
    for (let swept = 0; ;) {
      const due = await this.database.read((em) => this.counts.due(em, this.clock.now(), AT_ONCE))
      if (due.length > 0) await this.database.write((em) => this.keeper.count(em, due))
      swept += due.length
      if (due.length < AT_ONCE) return swept
    }
  }
}
