import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../clock/clock.js'
import { Database } from '../database/database.js'
import { OutboxConsumers, type AfterCommit } from './outbox-consumers.js'
import { Outbox } from './outbox.js'
import type { OutboxRowEntity } from './outbox-row.entity.js'
import { OutboxRepository } from './outbox.repository.js'

const BATCH = 50
const IDLE_MS = 1_000
const BACKOFF_MS = 500
const MAX_BACKOFF_MS = 10 * 60_000
/** About a day and a half: a provider that is down overnight costs nobody a message (G12). */
const MAX_ATTEMPTS = 220

/** Delivers the outbox of this process: soon after each commit, and every second for what failed or was left behind. */
@Injectable()
export class OutboxDispatcher implements OnApplicationBootstrap {
  private readonly logger = new Logger(OutboxDispatcher.name)
  private timer: NodeJS.Timeout | undefined
  private draining: Promise<void> | undefined
  private again = false
  private stopped = false

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly rows: OutboxRepository,
    private readonly consumers: OutboxConsumers,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.database.afterCommit((em) => {
      if (this.outbox.isUsedBy(em)) this.poke()
    })
    this.timer = setInterval(() => {
      this.poke()
    }, IDLE_MS)
  }

  /** Delivers what is due, then nothing more. */
  async drainAndStop(): Promise<void> {
    clearInterval(this.timer)
    await this.settle()
    this.stopped = true
  }

  /** Starts delivering unless it already does; then looks once more at the end. */
  poke(): void {
    if (this.stopped) return
    this.again = true
    this.draining ??= this.drain()
  }

  /** Waits until nothing due is left: for the demo's loader and for tests. */
  async settle(): Promise<void> {
    this.poke()
    await this.draining
  }

  private async drain(): Promise<void> {
    try {
      while (this.again && !this.stopped) {
        this.again = false
        const due = await this.database.read((em) => this.rows.due(em, this.clock.now(), BATCH))
        for (const row of due) await this.deliver(row)
        if (due.length === BATCH) this.again = true
      }
    } catch (error) {
      this.logger.warn({ cause: String(error) }, 'outbox could not be read; trying again in a second')
    } finally {
      // Not a moment later than the last look: whoever pokes from now on starts anew instead of waiting in vain.
      this.draining = undefined
    }
  }

  private async deliver(row: OutboxRowEntity): Promise<void> {
    try {
      const effect = await this.database.write((em) => this.handle(em, row))
      effect?.()
    } catch (error) {
      await this.postpone(row, error)
    }
  }

  private async handle(em: EntityManager, row: OutboxRowEntity): Promise<AfterCommit | void> {
    const consumer = this.consumers.named(row.consumer)
    if (!consumer) throw new Error(`no outbox consumer named ${row.consumer}`)
    if (!(await this.rows.remove(em, row.id))) return undefined
    const { eventId, topic, ticketId, payload, createdAt } = row
    // Asked again: the row may have been left by a version that wanted more.
    if (consumer.wants?.({ topic, payload }) === false) return undefined
    return consumer.handle(em, { id: eventId, topic, ticketId, payload, createdAt })
  }

  private async postpone(row: OutboxRowEntity, error: unknown): Promise<void> {
    const attempts = row.attempts + 1
    const dead = attempts >= MAX_ATTEMPTS
    this.logger.warn(
      { consumer: row.consumer, topic: row.topic, attempts, dead, cause: String(error) },
      'delivery failed',
    )
    const nextAt = this.clock.now() + Math.min(BACKOFF_MS * 2 ** attempts, MAX_BACKOFF_MS)
    const next = {
      attempts,
      nextAt,
      state: dead ? ('dead' as const) : ('pending' as const),
      lastError: String(error).slice(0, 500),
    }
    await this.database.write((em) => this.rows.postpone(em, row, next)).catch(() => undefined)
  }
}
