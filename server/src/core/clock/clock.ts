import { Injectable } from '@nestjs/common'

/** The one source of time: epoch milliseconds, UTC. Rules never ask the database or the phone (G48). */
export abstract class Clock {
  abstract now(): number
}

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

/** As the API writes times: ISO 8601, UTC, milliseconds. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString()
}

/** The same for a time that may be absent. */
export function isoTimeOrNull(ms: number | null): string | null {
  return ms === null ? null : isoTime(ms)
}
