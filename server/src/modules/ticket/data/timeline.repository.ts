import { Injectable } from '@nestjs/common'
import { In, type EntityManager } from 'typeorm'
import { TicketEventTextEntity } from './ticket-event-text.entity.js'
import { TicketEventEntity } from './ticket-event.entity.js'

/** Reads the timeline. It is written by the ticket writer alone. */
@Injectable()
export class TimelineRepository {
  eventsOf(em: EntityManager, ticketId: string): Promise<TicketEventEntity[]> {
    return em.find(TicketEventEntity, { where: { ticketId }, order: { seq: 'ASC' } })
  }

  event(em: EntityManager, eventId: string): Promise<TicketEventEntity | null> {
    return em.findOneBy(TicketEventEntity, { id: eventId })
  }

  /** The newest event of each ticket, for lists. */
  async latest(
    em: EntityManager,
    heads: readonly { id: string; eventSeq: number }[],
  ): Promise<TicketEventEntity[]> {
    if (heads.length === 0) return []
    return em.findBy(
      TicketEventEntity,
      heads.map(({ id, eventSeq }) => ({ ticketId: id, seq: eventSeq })),
    )
  }

  /** What people wrote, by event. */
  async textsOf(em: EntityManager, ticketId: string): Promise<Map<string, string>> {
    const rows = await em.findBy(TicketEventTextEntity, { ticketId })
    return new Map(rows.map(({ eventId, body }) => [eventId, body]))
  }

  async textsOfEvents(em: EntityManager, eventIds: readonly string[]): Promise<Map<string, string>> {
    if (eventIds.length === 0) return new Map()
    const rows = await em.findBy(TicketEventTextEntity, { eventId: In([...eventIds]) })
    return new Map(rows.map(({ eventId, body }) => [eventId, body]))
  }
}
