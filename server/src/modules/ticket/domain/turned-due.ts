import type { Limit } from '@beegrid/shared'

/** What moved the due time of a clock, kept with it: a page says how every deadline was computed. Times in epoch ms. */
export interface ClockTurn {
  readonly kind: 'paused' | 'extended' | 'restarted' | 'givenBack' | 'renamed' | 'merged' | 'unmerged'
  readonly at: number
  /** Since when it had stood still. */
  readonly since?: number
  /** The limit that counts from then on. */
  readonly limit?: Limit
  readonly before: number
  readonly after: number
}
