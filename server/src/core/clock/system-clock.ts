import { Injectable } from '@nestjs/common'
import { Clock } from './clock.js'

/**
 * Never runs backwards: when the machine's clock is set back, time stands still until it has caught up, so that
 * timelines and deadlines keep their order.
 */
@Injectable()
export class SystemClock extends Clock {
  private latest = 0

  override now(): number {
    this.latest = Math.max(this.latest, Date.now())
    return this.latest
  }
}
