import { Injectable } from '@nestjs/common'
import { PHASE_OF } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { Secrets } from '../../core/config/index.js'
import { ConcurrentChangeError, insertRows, isUniqueViolation } from '../../core/database/index.js'
import { newId, randomToken } from '../../core/ids/index.js'
import { Outbox } from '../../core/outbox/index.js'
import { TicketEventEntity, TicketEventTextEntity } from './data/ticket-event.entity.js'
import { TicketEntity } from './data/ticket.entity.js'
import { CHAIN_START, chainHash, textDigest } from './domain/timeline-chain.js'
import type { TicketChange } from './domain/ticket-change.js'
import { AssignmentWriter } from './assignment-writer.js'
import { ClockWriter } from './clock-writer.js'

export const TICKET_CHANGED = 'ticket.changed'

export type NewTicket = Omit<
  TicketEntity,
  'phase' | 'version' | 'eventSeq' | 'eventHead' | 'nextDueAt' | 'updatedAt'
>

export interface WrittenEvent {
  readonly eventId: string
  readonly ticket: TicketEntity
}

/**
 * The one place where a ticket's state is written. Every change is: a conditional update on id, version and event
 * count; one timeline row; assignments; clocks; one outbox event. All in the caller's transaction, all or nothing (G15).
 */
@Injectable()
export class TicketWriter {
  constructor(
    private readonly clock: Clock,
    private readonly secrets: Secrets,
    private readonly outbox: Outbox,
    private readonly assignments: AssignmentWriter,
    private readonly clocks: ClockWriter,
  ) {}

  /** Writes a new ticket with its first event. */
  async create(em: EntityManager, draft: NewTicket, change: TicketChange): Promise<WrittenEvent> {
    const now = this.clock.now()
    const { row, text } = this.event(
      { ...draft, eventSeq: 0, eventHead: CHAIN_START, status: null },
      change,
      now,
    )
    const due = await this.clocks.apply(em, draft, change.clocks ?? [])
    const ticket: TicketEntity = {
      ...draft,
      phase: PHASE_OF[draft.status],
      version: 1,
      eventSeq: row.seq,
      eventHead: row.hash,
      nextDueAt: due,
      updatedAt: now,
    }
    await insertTicket(em, ticket)
    await this.writeEvent(em, { row, text, change, ticket })
    return { eventId: row.id, ticket }
  }

  /** Applies a decided change. @throws ConcurrentChangeError when the ticket moved on meanwhile; the use case runs again */
  async apply(em: EntityManager, before: TicketEntity, change: TicketChange): Promise<WrittenEvent> {
    const now = this.clock.now()
    const { row, text } = this.event(before, change, now)
    const due = await this.clocks.apply(em, before, change.clocks ?? [])
    const moved = {
      ...change.patch,
      status: change.to,
      phase: PHASE_OF[change.to],
      version: before.version + (change.movesState ? 1 : 0),
      eventSeq: row.seq,
      eventHead: row.hash,
      nextDueAt: due,
      updatedAt: now,
    }
    const { id, version, eventSeq } = before
    const { affected } = await em
      .createQueryBuilder()
      .update(TicketEntity)
      .set(moved as object)
      .where({ id, version, eventSeq })
      .execute()
    if (affected !== 1) throw new ConcurrentChangeError('ticket', id)
    const ticket: TicketEntity = { ...before, ...moved }
    await this.writeEvent(em, { row, text, change, ticket })
    return { eventId: row.id, ticket }
  }

  private event(
    before: Pick<TicketEntity, 'id' | 'countyId' | 'eventSeq' | 'eventHead'> & {
      status: TicketEntity['status'] | null
    },
    change: TicketChange,
    at: number,
  ): { row: TicketEventEntity; text: TicketEventTextEntity | undefined } {
    const eventId = newId()
    const salt = randomToken(16)
    const plain = {
      id: eventId,
      ticketId: before.id,
      countyId: before.countyId,
      seq: before.eventSeq + 1,
      at,
      action: change.action,
      fromState: before.status,
      toState: change.to,
      actorId: change.actorId,
      actorRelation: change.actorRelation,
      data: change.data ?? {},
      textDigest: change.text ? textDigest(salt, change.text) : null,
    }
    const hash = chainHash(this.secrets.timelineKey, before.eventHead, plain)
    const text = change.text ? { eventId, ticketId: before.id, salt, body: change.text } : undefined
    return { row: { ...plain, hash }, text }
  }

  private async writeEvent(
    em: EntityManager,
    written: {
      row: TicketEventEntity
      text: TicketEventTextEntity | undefined
      change: TicketChange
      ticket: TicketEntity
    },
  ): Promise<void> {
    const { row, text, change, ticket } = written
    await insertRows(em, TicketEventEntity, [row])
    if (text) await insertRows(em, TicketEventTextEntity, [text])
    await this.assignments.apply(em, ticket, change)
    const payload = { eventId: row.id, action: change.action, actorId: change.actorId }
    await this.outbox.add(em, { topic: TICKET_CHANGED, ticketId: ticket.id, payload })
  }
}

/** Two drawn numbers met: the whole use case runs again and draws another. */
async function insertTicket(em: EntityManager, ticket: TicketEntity): Promise<void> {
  try {
    await insertRows(em, TicketEntity, [ticket])
  } catch (error) {
    throw isUniqueViolation(error) ? new ConcurrentChangeError('ticket number', ticket.number) : error
  }
}
