import { Injectable } from '@nestjs/common'
import { Clock } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { DeliveryRepository } from '../data/delivery.repository.js'

const KEPT_MS = 30 * 24 * 60 * 60_000

/** Forgets deliveries a month after they ended. Several processes may sweep at once. */
@Injectable()
export class DeliverySweeper {
  constructor(
    private readonly database: Database,
    private readonly deliveries: DeliveryRepository,
    private readonly clock: Clock,
  ) {}

  /** Some at a time, so that no statement holds many locks. */
  async sweep(): Promise<void> {
    const before = this.clock.now() - KEPT_MS
    while (await this.database.write((em) => this.deliveries.removeEnded(em, before))) continue
  }
}
