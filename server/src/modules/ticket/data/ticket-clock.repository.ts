import { Injectable } from '@nestjs/common'
import { In, LessThanOrEqual, type EntityManager } from 'typeorm'
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

  find(em: EntityManager, clockId: string): Promise<TicketClockEntity | null> {
    return em.findOneBy(TicketClockEntity, { id: clockId })
  }

  async findAll(em: EntityManager, clockIds: readonly string[]): Promise<TicketClockEntity[]> {
    if (clockIds.length === 0) return []
    return em.findBy(TicketClockEntity, { id: In([...new Set(clockIds)]) })
  }

  /** Running clocks whose next step has come, the longest waiting first. */
  comeToStep(em: EntityManager, now: number, take: number): Promise<TicketClockEntity[]> {
    return em.find(TicketClockEntity, {
      where: { state: 'running', nextStepAt: LessThanOrEqual(now) },
      order: { nextStepAt: 'ASC', id: 'ASC' },
      take,
    })
  }

  /** Moves a clock up the ladder; false when somebody else did, or it no longer runs. */
  async step(
    em: EntityManager,
    { id, percentTaken, nextStepAt, stepsTaken }: TicketClockEntity,
    next: Pick<TicketClockEntity, 'percentTaken' | 'nextStepAt'>,
  ): Promise<boolean> {
    if (nextStepAt === null) return false
    const asSeen = { id, percentTaken, nextStepAt, state: 'running' as const }
    const taken = stepsTaken + (next.percentTaken > percentTaken ? 1 : 0)
    const { affected } = await em.update(TicketClockEntity, asSeen, { ...next, stepsTaken: taken })
    return affected === 1
  }

  /** A county has changed its ladder: every clock of it is looked at anew. */
  async lookAnew(em: EntityManager, countyId: string, now: number): Promise<void> {
    await em.update(TicketClockEntity, { countyId, state: 'running' }, { nextStepAt: now })
  }
}
