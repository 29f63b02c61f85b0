import { Injectable } from '@nestjs/common'
import { Secrets } from '../../../core/config/index.js'
import { newId, randomToken } from '../../../core/ids/index.js'
import type { TicketEventTextEntity } from '../data/ticket-event-text.entity.js'
import type { TicketEventEntity } from '../data/ticket-event.entity.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import type { TicketChange } from '../domain/ticket-change.js'
import { chainHash, textDigest } from '../domain/timeline-chain.js'
import { newLeadData } from '../domain/timeline-facts.js'

/** The chain's end a new event is joined to. */
export type ChainEnd = Pick<TicketEntity, 'id' | 'countyId' | 'eventSeq' | 'eventHead'> & {
  readonly status: TicketEntity['status'] | null
}

export interface ForgedEvent {
  readonly event: TicketEventEntity
  readonly text: TicketEventTextEntity | undefined
}

/** Makes timeline rows: each joined to the one before by the key that lies outside the database. */
@Injectable()
export class EventForge {
  constructor(private readonly secrets: Secrets) {}

  /** @param at epoch milliseconds */
  event(before: ChainEnd, change: TicketChange, at: number): ForgedEvent {
    const { action, to, actorId, actorRelation, text: body } = change
    const data = { ...change.data, ...newLeadData(change) }
    const [eventId, salt] = [newId(), randomToken(16)]
    const plain = {
      ...{ id: eventId, ticketId: before.id, countyId: before.countyId, seq: before.eventSeq + 1, at },
      ...{ action, fromState: before.status, toState: to, actorId, actorRelation, data },
      textDigest: body ? textDigest(salt, body) : null,
    }
    const event = { ...plain, hash: chainHash(this.secrets.timelineKey, before.eventHead, plain) }
    return { event, text: body ? { eventId, ticketId: before.id, salt, body } : undefined }
  }
}
