import { Injectable } from '@nestjs/common'
import { In, type EntityManager } from 'typeorm'
import { ConcurrentChangeError, insertRows, isUniqueViolation } from '../../../core/database/index.js'
import { TicketEventTextEntity } from './ticket-event-text.entity.js'
import { TicketEventEntity } from './ticket-event.entity.js'
import type { StoredRoute } from '../domain/stored-route.js'
import { TicketRequestEntity } from './ticket-request.entity.js'
import { TicketRouteEntity } from './ticket-route.entity.js'
import { TicketEntity } from './ticket.entity.js'

/** The statements of the ticket writer, and of nobody else: an import rule keeps every other file away. */
@Injectable()
export class TicketStateRepository {
  /** @throws ConcurrentChangeError when two drawn numbers met: the use case runs again and draws another */
  async insert(em: EntityManager, ticket: TicketEntity): Promise<void> {
    try {
      await insertRows(em, TicketEntity, [ticket])
    } catch (error) {
      throw isUniqueViolation(error) ? new ConcurrentChangeError('ticket number', ticket.number) : error
    }
  }

  /** One conditional update. @throws ConcurrentChangeError when the ticket has moved on since it was read */
  async move(em: EntityManager, before: TicketEntity, moved: Partial<TicketEntity>): Promise<void> {
    const { id, version, eventSeq } = before
    const { affected } = await em
      .createQueryBuilder()
      .update(TicketEntity)
      .set(moved)
      .where({ id, version, eventSeq })
      .execute()
    if (affected !== 1) throw new ConcurrentChangeError('ticket', id)
  }

  /** Requests that lost their sense with this change, as far as no desk has answered them. */
  async withdrawRequests(em: EntityManager, requestIds: readonly string[], at: number): Promise<void> {
    if (requestIds.length === 0) return
    const ended = { state: 'withdrawn' as const, endedAt: at }
    await em.update(TicketRequestEntity, { id: In([...requestIds]), state: 'waiting' }, ended)
  }

  async insertEvent(
    em: EntityManager,
    event: TicketEventEntity,
    text: TicketEventTextEntity | undefined,
  ): Promise<void> {
    await insertRows(em, TicketEventEntity, [event])
    if (text) await insertRows(em, TicketEventTextEntity, [text])
  }

  /** The router's decision behind an event. */
  async insertRoute(em: EntityManager, event: TicketEventEntity, route: StoredRoute): Promise<void> {
    const { id: eventId, ticketId, countyId, at } = event
    await insertRows(em, TicketRouteEntity, [{ eventId, ticketId, countyId, at, route }])
  }
}
