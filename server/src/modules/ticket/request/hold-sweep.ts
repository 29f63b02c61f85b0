import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common'
import { Clock } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { eachAlone, JobLeases, PeriodicJobs } from '../../../core/jobs/index.js'
import { RouterActions } from '../act/router-actions.service.js'
import { TicketRepository } from '../data/ticket.repository.js'

const EVERY_MS = 15_000
const LEASE_MS = 60_000
const AT_A_TIME = 200

/** A hold ends on the day it was asked for until, by itself. Safe twice: a ticket that runs again is left alone. */
@Injectable()
export class HoldSweep implements OnApplicationBootstrap {
  private readonly logger = new Logger(HoldSweep.name)

  constructor(
    private readonly jobs: PeriodicJobs,
    private readonly leases: JobLeases,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tickets: TicketRepository,
    private readonly router: RouterActions,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.every(EVERY_MS, { name: 'ticket.holds', run: () => this.sweep() })
  }

  /** Ends every hold that is over; gives how many. */
  async sweep(): Promise<number> {
    return (await this.leases.hold('ticket.holds', LEASE_MS, () => this.resumeAll())) ?? 0
  }

  private async resumeAll(): Promise<number> {
    let resumed = 0
    for (;;) {
      const over = await this.database.read((em) => this.tickets.holdsOver(em, this.clock.now(), AT_A_TIME))
      const now = await eachAlone(
        over,
        (ticketId) => this.resume(ticketId),
        (ticketId, error) => {
          this.logger.warn({ ticketId, cause: String(error) }, 'a hold could not be ended; others are')
        },
      )
      resumed += now
      if (over.length < AT_A_TIME || now === 0) return resumed
    }
  }

  private resume(ticketId: string): Promise<boolean> {
    return this.database.write((em) => this.router.perform(em, ticketId, { action: 'resume', mediaIds: [] }))
  }
}
