import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { JobLeases, PeriodicJobs } from '../../core/jobs/index.js'
import { LinkSender } from './link-sender.js'

const EVERY_MS = 10_000
const LEASE_MS = 60_000
const NAME = 'whistle.links'

/** Looks for links to send, one process at a time. */
@Injectable()
export class LinkSweep implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: PeriodicJobs,
    private readonly leases: JobLeases,
    private readonly sender: LinkSender,
  ) {}

  onApplicationBootstrap(): void {
    const run = (): Promise<unknown> => this.leases.hold(NAME, LEASE_MS, () => this.sender.sendDue())
    this.jobs.every(EVERY_MS, { name: NAME, run })
  }
}
