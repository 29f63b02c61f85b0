import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { PeriodicJobs } from '../../core/jobs/index.js'
import { ContentAsking } from './content-asking.js'
import type { ContentCheckEntity } from './data/content-check.entity.js'
import { ContentCheckRepository } from './data/content-check.repository.js'
import { afterOpinion } from './domain/check-settlement.js'

const EVERY_MS = 3_000
const BATCH = 50
/** While WeChat is asked no other process asks. */
const LEASE_MS = 2 * 60_000

/** Has each content looked at: claimed in one transaction, asked about with none open, written down in another. */
@Injectable()
export class ContentChecker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private stopped = false

  constructor(
    private readonly database: Database,
    private readonly checks: ContentCheckRepository,
    private readonly asking: ContentAsking,
    private readonly jobs: PeriodicJobs,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.asking.available) return
    this.jobs.every(EVERY_MS, { name: 'content.check', run: () => this.checkDue() })
  }

  beforeApplicationShutdown(): void {
    this.stopped = true
  }

  /** Everything that is due; one that fails waits for its turn to come again. */
  async checkDue(): Promise<void> {
    for (let more = true; more && !this.stopped;) {
      const due = await this.database.read((em) => this.checks.due(em, this.clock.now(), BATCH))
      for (const row of due) await this.check(row)
      more = due.length === BATCH
    }
  }

  private async check(row: ContentCheckEntity): Promise<void> {
    if (this.stopped) return
    const claimed = { ...row, state: 'asking' as const, nextAt: this.clock.now() + LEASE_MS }
    const { state, nextAt } = claimed
    const ours = await this.database.write((em) => this.checks.move(em, row, { state, nextAt }))
    if (!ours) return
    const opinion = await this.asking.about(claimed)
    await this.database.write((em) =>
      this.checks.move(em, claimed, afterOpinion(claimed, opinion, this.clock.now())),
    )
  }
}
