import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { insertRows } from '../../core/database/index.js'
import { newId } from '../../core/ids/index.js'
import { TicketClockEntity } from './data/ticket-clock.entity.js'
import { dueAt } from './domain/deadline.js'
import type { ClockChange } from './domain/ticket-change.js'

interface ClockedTicket {
  readonly id: string
  readonly countyId: string
}

/** Writes a ticket's clocks. Called by the ticket writer alone. */
@Injectable()
export class ClockWriter {
  constructor(private readonly clock: Clock) {}

  /** Applies the changes; gives the earliest due time (epoch ms) of the clocks that run then, or null. */
  async apply(
    em: EntityManager,
    ticket: ClockedTicket,
    changes: readonly ClockChange[],
  ): Promise<number | null> {
    for (const change of changes) await this.change(em, ticket, change)
    const earliest = await em.minimum(TicketClockEntity, 'dueAt', { ticketId: ticket.id, state: 'running' })
    return earliest === null ? null : Number(earliest)
  }

  private async change(em: EntityManager, ticket: ClockedTicket, change: ClockChange): Promise<void> {
    const now = this.clock.now()
    if (change.op === 'start') {
      await insertRows(em, TicketClockEntity, [this.started(ticket, change, now)])
      return
    }
    const which = change.op === 'stop' ? { stage: change.stage } : {}
    const running = { ticketId: ticket.id, state: 'running' as const, ...which }
    await em.update(TicketClockEntity, running, { state: 'stopped', stoppedAt: now })
  }

  private started(
    { id: ticketId, countyId }: ClockedTicket,
    { stage, limit }: Extract<ClockChange, { op: 'start' }>,
    now: number,
  ): TicketClockEntity {
    return {
      id: newId(),
      ticketId,
      countyId,
      stage,
      limitValue: limit.value,
      limitUnit: limit.unit,
      state: 'running',
      startedAt: now,
      pausedAt: null,
      dueAt: dueAt(now, limit),
      stoppedAt: null,
    }
  }
}
