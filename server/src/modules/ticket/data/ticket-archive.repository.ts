import { Injectable, type Type } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { newId } from '../../../core/ids/index.js'
import type { ReplayedTicket } from '../replay/replayed-ticket.js'
import { TicketAssignmentEntity } from './ticket-assignment.entity.js'
import { TicketCallerEntity } from './ticket-caller.entity.js'
import { TicketClockEntity } from './ticket-clock.entity.js'
import { TicketEventTextEntity } from './ticket-event-text.entity.js'
import { TicketEventEntity } from './ticket-event.entity.js'
import { TicketFollowerEntity } from './ticket-follower.entity.js'
import { TicketRatingEntity } from './ticket-rating.entity.js'
import { TicketRouteEntity } from './ticket-route.entity.js'
import { TicketTermEntity } from './ticket-term.entity.js'
import { TicketEntity } from './ticket.entity.js'

/** Writes many replayed tickets at once. */
@Injectable()
export class TicketArchiveRepository {
  async insert(em: EntityManager, replayed: readonly ReplayedTicket[]): Promise<void> {
    for (const [entity, rowsOf] of ROWS) await insertRows(em, entity, replayed.flatMap(rowsOf))
  }

  /** Whether there is any ticket at all. */
  isEmpty(em: EntityManager): Promise<boolean> {
    return em.exists(TicketEntity).then((found) => !found)
  }
}

/** Each table with what a replayed ticket puts into it. */
const ROWS: readonly [Type<object>, (each: ReplayedTicket) => readonly object[]][] = [
  [TicketEntity, ({ ticket }) => [ticket]],
  [TicketEventEntity, ({ events }) => events],
  [TicketEventTextEntity, ({ texts }) => texts],
  [TicketAssignmentEntity, ({ assignments }) => assignments],
  [TicketClockEntity, ({ clocks }) => clocks],
  [TicketRatingEntity, ({ ratings }) => ratings],
  [TicketFollowerEntity, followerRows],
  [TicketTermEntity, termRows],
  [TicketRouteEntity, ({ routes }) => routes],
  [TicketCallerEntity, ({ caller }) => (caller ? [caller] : [])],
]

function followerRows({ ticket, followers }: ReplayedTicket): TicketFollowerEntity[] {
  return followers.map(({ userId, at, via = null }) => ({
    ...{ id: newId(), ticketId: ticket.id, userId },
    ...{ viaTicketId: via, createdAt: at },
  }))
}

function termRows({ ticket, terms }: ReplayedTicket): TicketTermEntity[] {
  return terms.map((term) => ({ term, ticketId: ticket.id, countyId: ticket.countyId }))
}
