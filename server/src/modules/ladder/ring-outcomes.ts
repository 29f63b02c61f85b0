import { Injectable } from '@nestjs/common'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { VoiceCalls } from '../../integrations/aliyun/index.js'
import type { RingEntity } from './data/ring.entity.js'
import { RingRepository } from './data/ring.repository.js'

const BATCH = 20
const MINUTE_MS = 60_000
/** Minutes after the phone rang at which the provider is asked; then nobody asks any more. */
const ASKED_AFTER = [1, 5, 30, 120]

/** When the provider is first asked about a phone that rings at `now`. */
export function firstAskAt(now: number): number {
  return now + (ASKED_AFTER[0] ?? 1) * MINUTE_MS
}

/** Asks whether somebody picked up: the desk sees whether anybody was really woken. */
@Injectable()
export class RingOutcomes {
  constructor(
    private readonly database: Database,
    private readonly rings: RingRepository,
    private readonly voice: VoiceCalls,
    private readonly clock: Clock,
  ) {}

  /** @returns how many have been told */
  async ask(): Promise<number> {
    const due = await this.database.read((em) => this.rings.asking(em, this.clock.now(), BATCH))
    const told = await Promise.all(due.map((ring) => this.askOne(ring)))
    return told.filter(Boolean).length
  }

  private async askOne(ring: RingEntity): Promise<boolean> {
    const rangAt = ring.doneAt ?? ring.createdAt
    const next = nextAsk(rangAt, this.clock.now())
    if (!(await this.database.write((em) => this.rings.takeUpAsking(em, ring, next)))) return false
    const outcome = ring.callId === null ? 'untold' : await this.voice.outcome(ring.callId, rangAt)
    if (outcome === 'untold') return false
    await this.database.write((em) => this.rings.noteOutcome(em, ring.id, outcome))
    return true
  }
}

function nextAsk(rangAt: number, now: number): number | null {
  const times = ASKED_AFTER.map((minutes) => rangAt + minutes * MINUTE_MS)
  return times.find((each) => each > now) ?? null
}
