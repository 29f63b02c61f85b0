import { Injectable, Logger } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { sha256 } from '../../core/ids/index.js'
import { VoiceCalls, type ProviderAnswer } from '../../integrations/aliyun/index.js'
import { TicketSteps } from '../ticket/index.js'
import type { RingEntity } from './data/ring.entity.js'
import { RingRepository } from './data/ring.repository.js'
import { firstAskAt } from './ring-outcomes.js'
import { RingNumbers } from './ring-numbers.js'

const BATCH = 20
/** Whoever dies while dialling leaves the ring to the next after this. */
const TAKEN_MS = 90_000
/** After an answer that got lost: better rung twice than not at all, and three times at most. */
const AGAIN_MS = 60_000
const MOST_UNCLEAR = 3
/** Quotas of a number end by the minute: it is tried on until nobody is woken by it any more. */
const GIVEN_UP_MS = 2 * 3_600_000
/** The provider takes 15 bytes of our own number. */
const OUT_ID_LENGTH = 15

type Settled = Parameters<RingRepository['settle']>[2]

/** Dials whoever is to be rung. Several processes may dial at once: each ring is taken up by one. */
@Injectable()
export class RingDialler {
  private readonly logger = new Logger(RingDialler.name)

  constructor(
    private readonly database: Database,
    private readonly rings: RingRepository,
    private readonly steps: TicketSteps,
    private readonly numbers: RingNumbers,
    private readonly voice: VoiceCalls,
    private readonly clock: Clock,
  ) {}

  /** Whether phones can be rung at all. */
  get available(): boolean {
    return this.voice.available
  }

  /** Everybody whose turn it is now. @returns how many phones rang */
  async dial(): Promise<number> {
    let rung = 0
    for (;;) {
      const due = await this.database.read((em) => this.rings.due(em, this.clock.now(), BATCH))
      const answered = await Promise.all(due.map((ring) => this.dialOne(ring)))
      rung += answered.filter(Boolean).length
      if (due.length < BATCH) return rung
    }
  }

  private async dialOne(ring: RingEntity): Promise<boolean> {
    const takenUntil = this.clock.now() + TAKEN_MS
    if (!(await this.database.write((em) => this.rings.takeUp(em, ring, takenUntil)))) return false
    const { phone, needed } = await this.database.read(async (em) => ({
      phone: await this.numbers.of(em, ring.userId),
      needed: await this.isNeeded(em, ring),
    }))
    if (!needed) return this.settle(ring, { state: 'spared' })
    if (phone === undefined) return this.settle(ring, { state: 'failed', lastCode: 'NO_NUMBER' })
    const outId = sha256(ring.id).slice(0, OUT_ID_LENGTH)
    const params = { title: ring.title, words: ring.words }
    const answer = await this.voice.call({ phone, params, outId })
    return this.settle(ring, this.after(ring, answer))
  }

  /** Nobody is woken for what somebody has taken on meanwhile. */
  private isNeeded(em: EntityManager, { clockId, ticketId }: RingEntity): Promise<boolean> {
    return clockId === null ? this.steps.isUntaken(em, ticketId) : this.steps.isRunning(em, clockId)
  }

  private after({ attempts, createdAt }: RingEntity, answer: ProviderAnswer): Settled {
    if (answer.outcome === 'sent')
      return { state: 'rung', callId: answer.id, askAt: firstAskAt(this.clock.now()) }
    const { outcome, code: lastCode } = answer
    const nextAt = this.clock.now() + (outcome === 'later' ? answer.afterMs : AGAIN_MS)
    const lost = outcome === 'unclear' && attempts + 1 >= MOST_UNCLEAR
    const hopeless = outcome === 'refused' || lost || nextAt > createdAt + GIVEN_UP_MS
    return hopeless ? { state: 'failed', lastCode } : { lastCode, nextAt }
  }

  private async settle(ring: RingEntity, settled: Settled): Promise<boolean> {
    const done = settled.state === undefined ? {} : { doneAt: this.clock.now() }
    await this.database.write((em) => this.rings.settle(em, ring.id, { ...settled, ...done }))
    const { id: ringId, ticketId, userId } = ring
    if (settled.state === 'failed')
      this.logger.warn({ ringId, ticketId, userId, code: settled.lastCode }, 'a phone could not be rung')
    return settled.state === 'rung'
  }
}
