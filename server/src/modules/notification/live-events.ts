import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import type { AfterCommit } from '../../core/outbox/index.js'
import { LiveHub } from '../../core/realtime/index.js'
import type { LiveEventEntity } from './data/live-event.entity.js'
import { LiveEventRepository } from './data/live-event.repository.js'
import { liveMessage } from './domain/live-message.js'
import type { AddressedEvent } from './notice.js'

/** Writes live events with a transaction, and sends them to open screens once it has committed. */
@Injectable()
export class LiveEvents {
  constructor(
    private readonly events: LiveEventRepository,
    private readonly hub: LiveHub,
    private readonly clock: Clock,
  ) {}

  async add(em: EntityManager, addressed: readonly AddressedEvent[]): Promise<AfterCommit> {
    const rows = await this.numbered(em, addressed)
    await this.events.insert(em, rows)
    return () => {
      for (const row of rows) this.hub.publish(row.userId, liveMessage(row))
    }
  }

  /** Each person's events in the order given, numbered on from their last. */
  private async numbered(
    em: EntityManager,
    addressed: readonly AddressedEvent[],
  ): Promise<LiveEventEntity[]> {
    const next = await this.events.reserve(em, countsOf(addressed))
    const createdAt = this.clock.now()
    return addressed.map(({ userId, event: { type, ...payload } }) => {
      const seq = next.get(userId)
      if (seq === undefined) throw new Error('a live event got no number')
      next.set(userId, seq + 1)
      return { userId, seq, type, payload, createdAt }
    })
  }
}

function countsOf(addressed: readonly AddressedEvent[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { userId } of addressed) counts.set(userId, (counts.get(userId) ?? 0) + 1)
  return counts
}
