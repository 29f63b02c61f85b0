import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import type { ClockStage } from '../domain/deadline.js'
import { TicketClockEntity } from './ticket-clock.entity.js'

@Injectable()
export class TicketClockRepository {
  async insert(em: EntityManager, clock: TicketClockEntity): Promise<void> {
    await insertRows(em, TicketClockEntity, [clock])
  }

  /** Stops the running clocks of a stage, or of every stage. */
  async stop(
    em: EntityManager,
    { ticketId, stage }: { ticketId: string; stage?: ClockStage },
    at: number,
  ): Promise<void> {
    const running = { ticketId, state: 'running' as const, ...(stage && { stage }) }
    await em.update(TicketClockEntity, running, { state: 'stopped', stoppedAt: at })
  }

  /** Running clocks stand still. */
  async pause(em: EntityManager, ticketId: string, at: number): Promise<void> {
    await em.update(TicketClockEntity, { ticketId, state: 'running' }, { state: 'paused', pausedAt: at })
  }

  pausedOf(em: EntityManager, ticketId: string): Promise<TicketClockEntity[]> {
    return em.findBy(TicketClockEntity, { ticketId, state: 'paused' })
  }

  async change(
    em: EntityManager,
    clockId: string,
    changes: Partial<Pick<TicketClockEntity, 'state' | 'pausedAt' | 'dueAt' | 'ownDueAt'>>,
  ): Promise<void> {
    await em.update(TicketClockEntity, { id: clockId }, changes)
  }

  /** The earliest due time of a ticket's running clocks, epoch milliseconds. */
  async earliestDue(em: EntityManager, ticketId: string): Promise<number | null> {
    const earliest: unknown = await em.minimum(TicketClockEntity, 'dueAt', { ticketId, state: 'running' })
    // An aggregate passes by the column's transformer: MySQL gives a bigint as text.
    return earliest === null || earliest === undefined ? null : Number(earliest)
  }
}
