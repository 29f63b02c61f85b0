import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { newId } from '../../core/ids/index.js'
import { VoiceCalls } from '../../integrations/aliyun/index.js'
import { RingRepository } from './data/ring.repository.js'
import type { TicketEntity } from '../ticket/index.js'

export interface WantedRing {
  readonly ticket: Pick<TicketEntity, 'id' | 'countyId' | 'title'>
  /** The clock that has run over; null for danger, which rings until somebody has accepted. */
  readonly clockId: string | null
  readonly userIds: readonly string[]
  /** The same key rings the same person once. */
  readonly dedupeKey: string
  readonly words: string
}

/** Whose phone is to ring: written with the change that wants it, dialled after its commit. */
@Injectable()
export class RingBook {
  constructor(
    private readonly rings: RingRepository,
    private readonly voice: VoiceCalls,
    private readonly clock: Clock,
  ) {}

  /** Nothing where no phone can be rung: the notice itself goes out by every other channel. */
  async add(em: EntityManager, { ticket, clockId, userIds, dedupeKey, words }: WantedRing): Promise<void> {
    if (!this.voice.available || userIds.length === 0) return
    const now = this.clock.now()
    const shared = {
      ...{ countyId: ticket.countyId, ticketId: ticket.id, clockId, dedupeKey, title: ticket.title, words },
      ...{ state: 'waiting' as const, attempts: 0, nextAt: now, callId: null, lastCode: null },
      ...{ outcome: null, askAt: null, createdAt: now, doneAt: null },
    }
    await this.rings.insertNew(
      em,
      userIds.map((userId) => ({ ...shared, id: newId(), userId })),
    )
  }
}
