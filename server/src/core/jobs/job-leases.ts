import { Injectable } from '@nestjs/common'
import { Clock } from '../clock/index.js'
import { Database } from '../database/index.js'
import { newId } from '../ids/index.js'
import { JobLeaseRepository } from './job-lease.repository.js'

/**
 * One process of several does a job at a time. A lease spares double work and nothing else: whoever held it may wake after it
 * ran out, so what a job writes must be safe twice (a conditional update, a unique key).
 */
@Injectable()
export class JobLeases {
  /** This process. */
  private readonly holder = newId()

  constructor(
    private readonly database: Database,
    private readonly leases: JobLeaseRepository,
    private readonly clock: Clock,
  ) {}

  /** Runs `work` if the lease is free, for at most `forMs`; undefined while another process has it. */
  async hold<T>(name: string, forMs: number, work: () => Promise<T>): Promise<T | undefined> {
    const { holder } = this
    const now = this.clock.now()
    const taken = await this.database.write((em) =>
      this.leases.take(em, { name, holder, heldUntil: now + forMs }, now),
    )
    if (!taken) return undefined
    try {
      return await work()
    } finally {
      await this.database.write((em) => this.leases.release(em, { name, holder }))
    }
  }
}
