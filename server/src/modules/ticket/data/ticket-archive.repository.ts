import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { newId } from '../../../core/ids/index.js'
import type { ReplayedTicket } from '../replay/replayed-ticket.js'
import { TicketAssignmentEntity } from './ticket-assignment.entity.js'
import { TicketClockEntity } from './ticket-clock.entity.js'
import { TicketEventTextEntity } from './ticket-event-text.entity.js'
import { TicketEventEntity } from './ticket-event.entity.js'
import { TicketFollowerEntity } from './ticket-follower.entity.js'
import { TicketRatingEntity } from './ticket-rating.entity.js'
import { TicketTermEntity } from './ticket-term.entity.js'
import { TicketEntity } from './ticket.entity.js'

/** Writes many replayed tickets at once. */
@Injectable()
export class TicketArchiveRepository {
  async insert(em: EntityManager, replayed: readonly ReplayedTicket[]): Promise<void> {
    await insertRows(
      em,
      TicketEntity,
      replayed.map(({ ticket }) => ticket),
    )
    await insertRows(
      em,
      TicketEventEntity,
      replayed.flatMap(({ events }) => events),
    )
    await insertRows(
      em,
      TicketEventTextEntity,
      replayed.flatMap(({ texts }) => texts),
    )
    await insertRows(
      em,
      TicketAssignmentEntity,
      replayed.flatMap(({ assignments }) => assignments),
    )
    await insertRows(
      em,
      TicketClockEntity,
      replayed.flatMap(({ clocks }) => clocks),
    )
    await insertRows(
      em,
      TicketRatingEntity,
      replayed.flatMap(({ ratings }) => ratings),
    )
    await insertRows(em, TicketFollowerEntity, replayed.flatMap(followerRows))
    await insertRows(em, TicketTermEntity, replayed.flatMap(termRows))
  }
}

function followerRows({ ticket, followers }: ReplayedTicket): TicketFollowerEntity[] {
  return followers.map(({ userId, at }) => ({ id: newId(), ticketId: ticket.id, userId, createdAt: at }))
}

function termRows({ ticket, terms }: ReplayedTicket): TicketTermEntity[] {
  return terms.map((term) => ({ term, ticketId: ticket.id, countyId: ticket.countyId }))
}
