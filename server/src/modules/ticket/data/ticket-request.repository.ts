import { Injectable } from '@nestjs/common'
import { In, type EntityManager } from 'typeorm'
import { ConcurrentChangeError, insertRows } from '../../../core/database/index.js'
import { TicketRequestEntity } from './ticket-request.entity.js'

@Injectable()
export class TicketRequestRepository {
  async insert(em: EntityManager, request: TicketRequestEntity): Promise<void> {
    await insertRows(em, TicketRequestEntity, [request])
  }

  find(em: EntityManager, requestId: string): Promise<TicketRequestEntity | null> {
    return em.findOneBy(TicketRequestEntity, { id: requestId })
  }

  /** Everything ever asked for on these tickets, the earliest first. */
  ofTickets(em: EntityManager, ticketIds: readonly string[]): Promise<TicketRequestEntity[]> {
    if (ticketIds.length === 0) return Promise.resolve([])
    return em.find(TicketRequestEntity, {
      where: { ticketId: In([...ticketIds]) },
      order: { askedAt: 'ASC', id: 'ASC' },
    })
  }

  /** One answer more, to a request that still waits. @throws ConcurrentChangeError when it was answered meanwhile */
  async answer(
    em: EntityManager,
    before: TicketRequestEntity,
    change: Partial<TicketRequestEntity>,
  ): Promise<void> {
    const { id, level } = before
    const { affected } = await em
      .createQueryBuilder()
      .update(TicketRequestEntity)
      .set(change)
      .where({ id, level, state: 'waiting' })
      .execute()
    if (affected !== 1) throw new ConcurrentChangeError('ticket request', id)
  }
}
