import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common'
import { Clock } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { eachAlone, JobLeases, PeriodicJobs } from '../../../core/jobs/index.js'
import { FigureCountRepository } from '../data/figure-count.repository.js'
import { FigureKeeper } from './figure-keeper.js'

const NAME = 'figures.sweep'
const EVERY_MS = 15_000
const LEASE_MS = 60_000
const AT_ONCE = 100

/** Counts tickets again whose limit ran out while nobody did anything. */
@Injectable()
export class FigureSweep implements OnApplicationBootstrap {
  private readonly logger = new Logger(FigureSweep.name)

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
    let [swept, before] = [0, '']
    for (;;) {
      const due = await this.database.read((em) => this.counts.due(em, this.clock.now(), AT_ONCE))
      // What stays due after it was looked at cannot be counted: the next sweep tries again.
      if (due.join() === before) return swept
      before = due.join()
      await this.count(due)
      swept += due.length
      if (due.length < AT_ONCE) return swept
    }
  }

  /** Together, as that is quick; one by one where one of them cannot be counted. */
  private async count(due: readonly string[]): Promise<void> {
    try {
      await this.database.write((em) => this.keeper.count(em, due))
    } catch (cause) {
      this.logger.warn({ cause: String(cause) }, 'tickets could not be counted together; each is alone')
      await eachAlone(
        due,
        async (ticketId) => (await this.database.write((em) => this.keeper.count(em, [ticketId]))) > 0,
        (ticketId, error) => {
          this.logger.warn({ ticketId, cause: String(error) }, 'a ticket could not be counted; others are')
        },
      )
    }
  }
}
