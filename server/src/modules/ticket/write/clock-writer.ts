import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { newId } from '../../../core/ids/index.js'
import type { TicketClockEntity } from '../data/ticket-clock.entity.js'
import { TicketClockRepository } from '../data/ticket-clock.repository.js'
import { dueAt } from '../domain/deadline.js'
import type { ClockChange } from '../domain/ticket-change.js'

interface ClockedTicket {
  readonly id: string
  readonly countyId: string
}

/** Writes a ticket's clocks. Called by the ticket writer alone. */
@Injectable()
export class ClockWriter {
  constructor(
    private readonly clocks: TicketClockRepository,
    private readonly clock: Clock,
  ) {}

  /** Applies the changes; gives the earliest due time (epoch ms) of the clocks that run then, or null. */
  async apply(
    em: EntityManager,
    ticket: ClockedTicket,
    changes: readonly ClockChange[],
  ): Promise<number | null> {
    for (const change of changes) await this.change(em, ticket, change)
    return this.clocks.earliestDue(em, ticket.id)
  }

  private async change(em: EntityManager, ticket: ClockedTicket, change: ClockChange): Promise<void> {
    const now = this.clock.now()
    if (change.op === 'start') return this.clocks.insert(em, started(ticket, change, now))
    const stage = change.op === 'stop' ? { stage: change.stage } : {}
    return this.clocks.stop(em, { ticketId: ticket.id, ...stage }, now)
  }
}

function started(
  { id: ticketId, countyId }: ClockedTicket,
  { stage, limit }: Extract<ClockChange, { op: 'start' }>,
  now: number,
): TicketClockEntity {
  return {
    ...{ id: newId(), ticketId, countyId, stage, limitValue: limit.value, limitUnit: limit.unit },
    ...{ state: 'running', startedAt: now, pausedAt: null, dueAt: dueAt(now, limit), stoppedAt: null },
  }
}
