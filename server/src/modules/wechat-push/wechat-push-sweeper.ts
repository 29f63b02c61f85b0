import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { PeriodicJobs } from '../../core/jobs/index.js'
import { WechatPushRepository } from './data/wechat-push.repository.js'

const HOUR_MS = 3_600_000
/** WeChat pushes again within seconds. */
const KEPT_MS = 48 * HOUR_MS

/** Forgets pushes that can't come again. */
@Injectable()
export class WechatPushSweeper implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: PeriodicJobs,
    private readonly database: Database,
    private readonly taken: WechatPushRepository,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.every(HOUR_MS, { name: 'wechat-push.sweep', run: () => this.sweep() })
  }

  sweep(): Promise<void> {
    const before = this.clock.now() - KEPT_MS
    return this.database.write((em) => this.taken.forgetBefore(em, before))
  }
}
