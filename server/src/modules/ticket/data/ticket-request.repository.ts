import { Injectable } from '@nestjs/common'
import type { RequestState } from '@beegrid/shared'
import { In, LessThanOrEqual, type EntityManager } from 'typeorm'
import { ConcurrentChangeError, insertRows } from '../../../core/database/index.js'
import type { KeysetPage } from './supervision.repository.js'
import { TicketRequestEntity } from './ticket-request.entity.js'

export interface RequestFilter {
  /** Areas whose desks are asked; or who asked. */
  readonly deskAreaIds?: readonly string[]
  readonly askedById?: string
  readonly states?: readonly RequestState[]
}

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

  /** Those that have come to a step, the longest waiting first. */
  comeToStep(em: EntityManager, now: number, take: number): Promise<TicketRequestEntity[]> {
    return em.find(TicketRequestEntity, {
      where: { state: 'waiting', nextStepAt: LessThanOrEqual(now) },
      order: { nextStepAt: 'ASC', id: 'ASC' },
      take,
    })
  }

  /** Takes a step of one that waits; false when somebody else did, or it was answered. */
  async step(
    em: EntityManager,
    { id, level, nextStepAt }: TicketRequestEntity,
    change: Partial<TicketRequestEntity>,
  ): Promise<boolean> {
    if (nextStepAt === null) return false
    const asSeen = { id, level, nextStepAt, state: 'waiting' as const }
    const query = em.createQueryBuilder().update(TicketRequestEntity).set(change)
    const { affected } = await query.where(asSeen).execute()
    return affected === 1
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

  /** The newest first. */
  page(
    em: EntityManager,
    filter: RequestFilter,
    { after, take }: KeysetPage,
  ): Promise<TicketRequestEntity[]> {
    const { deskAreaIds, askedById, states } = filter
    const query = em.createQueryBuilder(TicketRequestEntity, 'r').where('1 = 1')
    if (deskAreaIds) query.andWhere('r.deskAreaId IN (:...deskAreaIds)', { deskAreaIds })
    if (askedById !== undefined) query.andWhere('r.askedById = :askedById', { askedById })
    if (states) query.andWhere('r.state IN (:...states)', { states })
    if (after) {
      const [at, id] = after
      query.andWhere('(r.askedAt < :at OR (r.askedAt = :at AND r.id < :id))', { at, id })
    }
    return query.orderBy('r.askedAt', 'DESC').addOrderBy('r.id', 'DESC').take(take).getMany()
  }
}
