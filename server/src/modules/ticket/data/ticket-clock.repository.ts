import { Injectable } from '@nestjs/common'
import { In, type EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import type { TurnedColumns } from '../domain/clock-turn.js'
import { TicketClockEntity } from './ticket-clock.entity.js'

@Injectable()
export class TicketClockRepository {
  async insert(em: EntityManager, clock: TicketClockEntity): Promise<void> {
    await insertRows(em, TicketClockEntity, [clock])
  }

  async change(em: EntityManager, clockId: string, changes: TurnedColumns): Promise<void> {
    await em.update(TicketClockEntity, { id: clockId }, changes)
  }

  /** Those that run or stand still, in the order they began. */
  aliveOf(em: EntityManager, ticketId: string): Promise<TicketClockEntity[]> {
    return em.find(TicketClockEntity, {
      where: { ticketId, state: In(['running', 'paused']) },
      order: { startedAt: 'ASC', id: 'ASC' },
    })
  }
}
