import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../clock/clock.js'
import { insertRows } from '../database/insert-rows.js'
import { newId } from '../ids/ids.js'
import { OutboxConsumers } from './outbox-consumers.js'
import { OutboxRowEntity } from './outbox-row.entity.js'

export interface NewOutboxEvent {
  readonly topic: string
  readonly ticketId?: string
  readonly payload: Record<string, unknown>
}

/** Effects of a use case, written in its own transaction: they happen if and only if it committed. */
@Injectable()
export class Outbox {
  private readonly used = new WeakSet<EntityManager>()

  constructor(
    private readonly consumers: OutboxConsumers,
    private readonly clock: Clock,
  ) {}

  async add(em: EntityManager, event: NewOutboxEvent): Promise<void> {
    const consumers = this.consumers.of(event)
    if (consumers.length === 0) return
    const now = this.clock.now()
    const shared = {
      eventId: newId(),
      topic: event.topic,
      ticketId: event.ticketId ?? null,
      payload: event.payload,
      state: 'pending' as const,
      attempts: 0,
      nextAt: now,
      createdAt: now,
      lastError: null,
    }
    const rows = consumers.map(({ name }) => ({ ...shared, id: newId(), consumer: name }))
    await insertRows(em, OutboxRowEntity, rows)
    this.used.add(em)
  }

  /** Whether this transaction left anything here. */
  isUsedBy(em: EntityManager): boolean {
    return this.used.has(em)
  }
}
