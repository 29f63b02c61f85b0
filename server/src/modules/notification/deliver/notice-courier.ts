import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common'
import { Clock } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { DeliveryRepository } from '../data/delivery.repository.js'
import type { NoticeDeliveryEntity } from '../data/notice-delivery.entity.js'
import { DeliveryAttempt } from './delivery-attempt.js'
import { DoubtfulDeliveries } from './doubtful-deliveries.js'
import { OpenChannels } from './open-channels.js'

const BATCH = 50

/** Brings notices to people's phones, one after the other; every process may, as each row is claimed. */
@Injectable()
export class NoticeCourier implements BeforeApplicationShutdown {
  private stopped = false

  constructor(
    private readonly database: Database,
    private readonly deliveries: DeliveryRepository,
    private readonly open: OpenChannels,
    private readonly attempt: DeliveryAttempt,
    private readonly doubtful: DoubtfulDeliveries,
    private readonly clock: Clock,
  ) {}

  beforeApplicationShutdown(): void {
    this.stopped = true
  }

  /** Everything that is due. */
  async deliver(): Promise<void> {
    for (let more = true; more && !this.stopped;) {
      const now = this.clock.now()
      const due = await this.database.read((em) => this.deliveries.due(em, now, BATCH))
      for (const row of due) await this.one(row)
      more = due.length > 0
    }
  }

  private async one(row: NoticeDeliveryEntity): Promise<void> {
    if (this.stopped) return
    if (row.state !== 'ready') await this.doubtful.clear(row)
    else await this.attempt.by(await this.open.for(row), row)
  }
}
