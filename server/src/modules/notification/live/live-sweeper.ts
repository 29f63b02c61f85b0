import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { Clock } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { PeriodicJobs } from '../../../core/jobs/index.js'
import { LiveEventRepository } from '../data/live-event.repository.js'

const EVERY_MS = 15 * 60_000
const KEPT_MS = 7 * 24 * 60 * 60_000

/** Forgets live events after a week. Several processes may sweep at once. */
@Injectable()
export class LiveSweeper implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly events: LiveEventRepository,
    private readonly jobs: PeriodicJobs,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.every(EVERY_MS, { name: 'live.sweep', run: () => this.sweep() })
  }

  /** The oldest first, some at a time, so that no statement holds many locks. */
  async sweep(): Promise<void> {
    const before = this.clock.now() - KEPT_MS
    while (await this.database.write((em) => this.events.removeOlderThan(em, before))) continue
  }
}
