import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import type { AfterCommit } from '../../core/outbox/index.js'
import { LiveHub } from '../../core/realtime/index.js'
import type { LiveEventEntity } from './data/live-event.entity.js'
import { LiveEventRepository } from './data/live-event.repository.js'
import { liveMessage } from './domain/live-message.js'
import type { LiveEvent } from './notice.js'

/** An event for one person. */
export interface AddressedEvent {
  readonly userId: string
  readonly event: LiveEvent
}

/** Writes live events with a transaction, and sends them to open screens once it has committed. */
@Injectable()
export class LiveEvents {
  constructor(
    private readonly events: LiveEventRepository,
    private readonly hub: LiveHub,
    private readonly clock: Clock,
  ) {}

  async add(em: EntityManager, addressed: readonly AddressedEvent[]): Promise<AfterCommit> {
    const rows: LiveEventEntity[] = []
    for (const round of rounds(addressed)) rows.push(...(await this.numbered(em, round)))
    await this.events.insert(em, rows)
    return () => {
      for (const row of rows) this.hub.publish(row.userId, liveMessage(row))
    }
  }

  private async numbered(em: EntityManager, round: readonly AddressedEvent[]): Promise<LiveEventEntity[]> {
    const seqs = await this.events.nextSeqs(
      em,
      round.map(({ userId }) => userId),
    )
    const createdAt = this.clock.now()
    return round.map(({ userId, event: { type, ...payload } }) => {
      const seq = seqs.get(userId)
      if (seq === undefined) throw new Error('a live event got no number')
      return { userId, seq, type, payload, createdAt }
    })
  }
}

/** Splits events so that no round has two for the same person: each round counts everybody up by one. */
function rounds(addressed: readonly AddressedEvent[]): AddressedEvent[][] {
  const result: AddressedEvent[][] = []
  const nth = new Map<string, number>()
  for (const each of addressed) {
    const round = nth.get(each.userId) ?? 0
    nth.set(each.userId, round + 1)
    ;(result[round] ??= []).push(each)
  }
  return result
}
