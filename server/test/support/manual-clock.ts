import { Clock } from '../../src/core/clock/index.js'

/** Time that a test moves by hand: `clock.time += 5 * MINUTE`. */
export class ManualClock extends Clock {
  constructor(public time = Date.UTC(2026, 10, 22, 8)) {
    super()
  }

  override now(): number {
    return this.time
  }
}

export const SECOND = 1_000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
