import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { JobLeases, PeriodicJobs } from '../../../core/jobs/index.js'
import { DeliverySweeper } from './delivery-sweeper.js'
import { DigestMaker } from './digest-maker.js'
import { NoticeChannels } from './notice-channels.js'
import { NoticeCourier } from './notice-courier.js'

const SECOND_MS = 1_000
const MINUTE_MS = 60 * SECOND_MS

/** What happens to notices every so often, where there is a way beyond the inbox. */
@Injectable()
export class NoticeJobs implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: PeriodicJobs,
    private readonly leases: JobLeases,
    private readonly channels: NoticeChannels,
    private readonly courier: NoticeCourier,
    private readonly digests: DigestMaker,
    private readonly sweeper: DeliverySweeper,
  ) {}

  onApplicationBootstrap(): void {
    const { courier, digests, sweeper } = this
    if (!this.channels.any) return
    this.jobs.every(2 * SECOND_MS, { name: 'notices.deliver', run: () => courier.deliver() })
    this.jobs.every(MINUTE_MS, {
      name: 'notices.digest',
      run: () => this.leased('notices.digest', () => digests.makeAll()),
    })
    this.jobs.every(60 * MINUTE_MS, {
      name: 'notices.sweep',
      run: () => this.leased('notices.sweep', () => sweeper.sweep()),
    })
  }

  private leased(name: string, work: () => Promise<void>): Promise<void> {
    return this.leases.hold(name, 5 * MINUTE_MS, work)
  }
}
