import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { Clock } from '../../core/clock/index.js'
import { JobLeases, PeriodicJobs } from '../../core/jobs/index.js'
import { LadderClimb } from './ladder-climb.js'
import { RingDialler } from './ring-dialler.js'
import { RingOutcomes } from './ring-outcomes.js'

const CLIMB_EVERY_MS = 10_000
/** Shorter than a minute with the period: a process that died holding it delays the next by less (G13). */
const LEASE_MS = 20_000
/** Leaves the rest to the next time rather than outlast the lease. */
const WORK_MS = 15_000
const DIAL_EVERY_MS = 5_000
const ASK_EVERY_MS = 20_000

/** When the ladder is climbed and phones are dialled. */
@Injectable()
export class LadderJobs implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: PeriodicJobs,
    private readonly leases: JobLeases,
    private readonly ladder: LadderClimb,
    private readonly dialler: RingDialler,
    private readonly outcomes: RingOutcomes,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.every(CLIMB_EVERY_MS, { name: 'ladder.climb', run: () => this.climb() })
    if (!this.dialler.available) return
    this.jobs.every(DIAL_EVERY_MS, { name: 'ladder.dial', run: () => this.dialler.dial() })
    this.jobs.every(ASK_EVERY_MS, { name: 'ladder.outcomes', run: () => this.outcomes.ask() })
  }

  private async climb(): Promise<void> {
    if (!(await this.ladder.hasDue())) return
    await this.leases.hold('ladder.climb', LEASE_MS, () => this.ladder.climbAll(this.clock.now() + WORK_MS))
  }
}
