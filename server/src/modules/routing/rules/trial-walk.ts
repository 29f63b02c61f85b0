import { AppError } from '../../../core/errors/index.js'
import { decodeCursor, encodeCursor } from '../../../core/http/index.js'
import type { PastReport } from '../ticket-history.js'
import type { Compared, TrialDifference } from './rule-replay.js'

/** The newest so many reports are looked at; one call ends when it has looked at, or routed, its share. */
export const TRIAL_CAP = 50_000
const SEEN_A_CALL = 5_000
const ROUTED_A_CALL = 150

/** How far a trial has come, in this call and those before it. */
export class TrialWalk {
  after: readonly [number, string] | undefined
  seen = 0
  changed = 0
  skipped = 0
  ended = false
  readonly found: TrialDifference[] = []
  private seenNow = 0
  private routedNow = 0

  constructor(private readonly limit: number) {}

  /** Carries on where a call ended. @throws AppError CURSOR_INVALID */
  static from(cursor: string | undefined, limit: number): TrialWalk {
    const walk = new TrialWalk(limit)
    if (cursor === undefined) return walk
    const [at, id, ...counts] = decodeCursor(cursor, 5)
    const [seen, changed, skipped] = counts
    if (typeof at !== 'number' || typeof id !== 'string' || !counts.every((each) => typeof each === 'number'))
      throw new AppError('CURSOR_INVALID')
    return Object.assign(walk, { after: [at, id], seen, changed, skipped })
  }

  /** Notes one report, and tells whether this call may go on. */
  note({ at, id }: PastReport, compared: Compared): boolean {
    this.after = [at, id]
    this.seen += 1
    this.seenNow += 1
    if (compared === 'unknownPlace') this.skipped += 1
    if (compared !== 'untouched') this.routedNow += 1
    if (typeof compared === 'object') {
      this.found.push(compared)
      this.changed += 1
    }
    return this.goesOn
  }

  get goesOn(): boolean {
    const room =
      this.found.length < this.limit && this.routedNow < ROUTED_A_CALL && this.seenNow < SEEN_A_CALL
    return !this.ended && room && this.seen < TRIAL_CAP
  }

  get cursor(): string | null {
    if (this.ended || this.seen >= TRIAL_CAP || !this.after) return null
    return encodeCursor([...this.after, this.seen, this.changed, this.skipped])
  }
}
