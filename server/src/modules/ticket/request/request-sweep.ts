import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common'
import { Database } from '../../../core/database/index.js'
import { JobLeases, PeriodicJobs } from '../../../core/jobs/index.js'
import type { TicketRequestEntity } from '../data/ticket-request.entity.js'
import { RequestSteps } from './request-steps.service.js'

const EVERY_MS = 15_000
/** Shorter than a minute with the period: a process that died holding it delays the next by less (G13). */
const LEASE_MS = 30_000
const AT_A_TIME = 100

/** Nobody's request waits for ever: desks are reminded, then passed over. Safe twice: each step is taken once. */
@Injectable()
export class RequestSweep implements OnApplicationBootstrap {
  private readonly logger = new Logger(RequestSweep.name)

  constructor(
    private readonly jobs: PeriodicJobs,
    private readonly leases: JobLeases,
    private readonly database: Database,
    private readonly steps: RequestSteps,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.every(EVERY_MS, { name: 'ticket.requests', run: () => this.sweep() })
  }

  /** Takes every step that has come; gives how many. */
  async sweep(): Promise<number> {
    if ((await this.due(1)).length === 0) return 0
    return (await this.leases.hold('ticket.requests', LEASE_MS, () => this.takeAll())) ?? 0
  }

  private async takeAll(): Promise<number> {
    let taken = 0
    for (;;) {
      const due = await this.due(AT_A_TIME)
      const before = taken
      for (const request of due) if (await this.take(request)) taken += 1
      // A batch of nothing but failures is left to the next time.
      if (due.length < AT_A_TIME || taken === before) return taken
    }
  }

  private due(take: number): Promise<TicketRequestEntity[]> {
    return this.database.read((em) => this.steps.due(em, take))
  }

  private async take(request: TicketRequestEntity): Promise<boolean> {
    try {
      const step = await this.database.write((em) => this.steps.take(em, request))
      step?.told?.()
      return step !== undefined
    } catch (error) {
      const { id: requestId } = request
      this.logger.warn({ requestId, cause: String(error) }, 'a request could not take its step; others go on')
      return false
    }
  }
}
