import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import type { ClockStage } from '../domain/deadline.js'
import { TicketClockEntity } from './ticket-clock.entity.js'

interface StoppedClocks {
  readonly ticketId: string
  readonly stage?: ClockStage | undefined
  /** Those of one called party. */
  readonly assignmentId?: string | undefined
}

@Injectable()
export class TicketClockRepository {
  async insert(em: EntityManager, clock: TicketClockEntity): Promise<void> {
    await insertRows(em, TicketClockEntity, [clock])
  }

  /** Stops the running clocks of a stage, or of every stage. */
  async stop(em: EntityManager, { ticketId, stage, assignmentId }: StoppedClocks, at: number): Promise<void> {
    const which = { ticketId, ...(stage && { stage }), ...(assignmentId && { assignmentId }) }
    const stopped = { state: 'stopped' as const, stoppedAt: at, nextStepAt: null }
    await em.update(TicketClockEntity, { ...which, state: 'running' }, stopped)
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

  runningOf(em: EntityManager, ticketId: string): Promise<TicketClockEntity[]> {
    return em.findBy(TicketClockEntity, { ticketId, state: 'running' })
  }
}
