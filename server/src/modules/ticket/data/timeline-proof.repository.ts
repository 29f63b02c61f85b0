import { Injectable } from '@nestjs/common'
import { In, MoreThan, type EntityManager } from 'typeorm'
import { TicketEventTextEntity } from './ticket-event-text.entity.js'
import { TicketEventEntity } from './ticket-event.entity.js'
import { TicketEntity } from './ticket.entity.js'

/** What a ticket says of its own timeline. */
export type TimelineEnd = Pick<TicketEntity, 'id' | 'number' | 'status' | 'eventSeq' | 'eventHead'>

/** A row as a checkpoint knows it. */
export interface NotedEvent {
  readonly ticketId: string
  readonly eventSeq: number
  readonly eventHead: string
}

const END = { id: true, number: true, status: true, eventSeq: true, eventHead: true } as const

/** Reads whole timelines, many at once, to check them. */
@Injectable()
export class TimelineProofRepository {
  count(em: EntityManager): Promise<number> {
    return em.count(TicketEntity)
  }

  /** Tickets by id, those after `afterId`. */
  endsAfter(em: EntityManager, afterId: string, take: number): Promise<TimelineEnd[]> {
    return em.find(TicketEntity, {
      select: END,
      where: { id: MoreThan(afterId) },
      order: { id: 'ASC' },
      take,
    })
  }

  endOf(em: EntityManager, id: string): Promise<TimelineEnd | null> {
    return em.findOne(TicketEntity, { select: END, where: { id } })
  }

  eventsOf(em: EntityManager, ticketIds: readonly string[]): Promise<TicketEventEntity[]> {
    return em.find(TicketEventEntity, { where: { ticketId: In([...ticketIds]) }, order: { seq: 'ASC' } })
  }

  textsOf(em: EntityManager, ticketIds: readonly string[]): Promise<TicketEventTextEntity[]> {
    return em.findBy(TicketEventTextEntity, { ticketId: In([...ticketIds]) })
  }

  /** Tickets that have a timeline and are not there themselves. */
  async orphans(em: EntityManager, take: number): Promise<string[]> {
    const rows = await em
      .createQueryBuilder(TicketEventEntity, 'event')
      .select('event.ticket_id', 'ticketId')
      .leftJoin(TicketEntity, 'ticket', 'ticket.id = event.ticket_id')
      .where('ticket.id IS NULL')
      .groupBy('event.ticket_id')
      .limit(take)
      .getRawMany<{ ticketId: string }>()
    return rows.map(({ ticketId }) => ticketId)
  }

  /** The hashes of single rows, by `ticketId seq`. */
  async hashesAt(em: EntityManager, noted: readonly NotedEvent[]): Promise<Map<string, string>> {
    const rows = await em.find(TicketEventEntity, {
      select: { ticketId: true, seq: true, hash: true },
      where: noted.map(({ ticketId, eventSeq }) => ({ ticketId, seq: eventSeq })),
    })
    return new Map(rows.map(({ ticketId, seq, hash }) => [`${ticketId} ${seq}`, hash]))
  }
}
