import { Injectable } from '@nestjs/common'
import type { Relation } from '@beegrid/shared'
import type { TicketAction } from '@beegrid/shared'
import { In, MoreThanOrEqual, type EntityManager } from 'typeorm'
import { TicketEventTextEntity } from './ticket-event-text.entity.js'
import { TicketEventEntity } from './ticket-event.entity.js'
import { TicketRouteEntity } from './ticket-route.entity.js'
import { TicketEntity } from './ticket.entity.js'
import type { StoredRoute } from '../domain/stored-route.js'

/** How far a ticket's timeline has come. */
export type TimelineHead = Pick<TicketEntity, 'id' | 'eventSeq' | 'eventHead' | 'updatedAt'>

/** Reads the timeline. It is written by the ticket writer alone. */
@Injectable()
export class TimelineRepository {
  eventsOf(em: EntityManager, ticketId: string): Promise<TicketEventEntity[]> {
    return em.find(TicketEventEntity, { where: { ticketId }, order: { seq: 'ASC' } })
  }

  /** Those events in which an owner may have refused. */
  refusalEventsOf(em: EntityManager, ticketId: string): Promise<TicketEventEntity[]> {
    const where = { ticketId, action: In<TicketAction>(['decline', 'transfer']) }
    return em.find(TicketEventEntity, { where, order: { seq: 'ASC' } })
  }

  /** The router's decisions about a ticket, by event. */
  async routesOf(em: EntityManager, ticketId: string): Promise<Map<string, StoredRoute>> {
    const rows = await em.findBy(TicketRouteEntity, { ticketId })
    return new Map(rows.map(({ eventId, route }) => [eventId, route]))
  }

  event(em: EntityManager, eventId: string): Promise<TicketEventEntity | null> {
    return em.findOneBy(TicketEventEntity, { id: eventId })
  }

  /** Timelines that grew since a moment (epoch milliseconds), the earliest first. */
  headsSince(em: EntityManager, since: number, take: number): Promise<TimelineHead[]> {
    return em.find(TicketEntity, {
      select: { id: true, eventSeq: true, eventHead: true, updatedAt: true },
      where: { updatedAt: MoreThanOrEqual(since) },
      order: { updatedAt: 'ASC' },
      take,
    })
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

  /** As what whoever acted did so in some rows, by `ticketId:seq`; of many tickets at once, so there may be more. */
  async relationsAt(
    em: EntityManager,
    rows: readonly { readonly ticketId: string; readonly seq: number }[],
  ): Promise<ReadonlyMap<string, Relation>> {
    if (rows.length === 0) return new Map()
    const events = await em.find(TicketEventEntity, {
      select: { id: true, ticketId: true, seq: true, actorRelation: true },
      where: {
        ticketId: In([...new Set(rows.map(({ ticketId }) => ticketId))]),
        seq: In([...new Set(rows.map(({ seq }) => seq))]),
      },
    })
    return new Map(events.map(({ ticketId, seq, actorRelation }) => [`${ticketId}:${seq}`, actorRelation]))
  }

  /** What people wrote in some rows, by `ticketId:seq`. */
  async textsAt(
    em: EntityManager,
    rows: readonly { readonly ticketId: string; readonly seq: number }[],
  ): Promise<ReadonlyMap<string, string>> {
    if (rows.length === 0) return new Map()
    const wanted = new Set(rows.map(({ ticketId, seq }) => `${ticketId}:${seq}`))
    const events = await em.find(TicketEventEntity, {
      select: { id: true, ticketId: true, seq: true },
      where: {
        ticketId: In([...new Set(rows.map(({ ticketId }) => ticketId))]),
        seq: In([...new Set(rows.map(({ seq }) => seq))]),
      },
    })
    const asked = events.filter(({ ticketId, seq }) => wanted.has(`${ticketId}:${seq}`))
    const texts = await this.textsOfEvents(
      em,
      asked.map(({ id }) => id),
    )
    return new Map(asked.map(({ id, ticketId, seq }) => [`${ticketId}:${seq}`, texts.get(id) ?? '']))
  }
}
