import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { eachAlone, JobLeases, PeriodicJobs } from '../../core/jobs/index.js'
import type { AfterCommit } from '../../core/outbox/index.js'
import { SecondLookRepository } from './data/second-look.repository.js'
import { LookOpener } from './look-opener.js'

const EVERY_MS = 60_000
const LEASE_MS = 5 * 60_000
const BATCH = 100
const JOB = 'second-looks'

/**
 * Opens the looks whose time has come: what nobody confirmed within its limit, and what was planned for today. Several
 * processes never do it twice: one holds the lease, and what is written is unique or conditional besides.
 */
@Injectable()
export class LookSweeper implements OnApplicationBootstrap {
  private readonly logger = new Logger(LookSweeper.name)

  constructor(
    private readonly jobs: PeriodicJobs,
    private readonly leases: JobLeases,
    private readonly database: Database,
    private readonly looks: SecondLookRepository,
    private readonly opener: LookOpener,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.every(EVERY_MS, {
      name: JOB,
      run: () => this.leases.hold(JOB, LEASE_MS, () => this.sweep()),
    })
  }

  /** @returns how many looks were opened, closed unasked or found needless */
  async sweep(): Promise<number> {
    const now = this.clock.now()
    const silent = await this.batches(
      (em) => this.looks.silent(em, now, BATCH),
      (em, ticket) => this.opener.afterSilence(em, ticket, now),
    )
    const planned = await this.batches(
      (em) => this.looks.due(em, now, BATCH),
      (em, look) => this.opener.onItsDay(em, look, now),
    )
    return silent + planned
  }

  /** Each in a transaction of its own; stops when a whole batch leaves everything as it was. */
  private async batches<T extends { readonly id: string }>(
    find: (em: EntityManager) => Promise<readonly T[]>,
    handle: (em: EntityManager, each: T) => Promise<AfterCommit | undefined>,
  ): Promise<number> {
    let handled = 0
    for (;;) {
      const found = await this.database.read(find)
      const moved = await eachAlone(
        found,
        async (each) => {
          const told = await this.database.write((em) => handle(em, each))
          told?.()
          return told !== undefined
        },
        ({ id }, error) => {
          this.logger.warn({ id, cause: String(error) }, 'a look could not be opened; others are')
        },
      )
      handled += moved
      if (found.length < BATCH || moved === 0) return handled
    }
  }
}
