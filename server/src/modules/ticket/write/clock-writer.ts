import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { newId } from '../../../core/ids/index.js'
import type { TicketClockEntity } from '../data/ticket-clock.entity.js'
import { TicketClockRepository } from '../data/ticket-clock.repository.js'
import { dueAt, resumedDue } from '../domain/deadline.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import type { ClockChange } from '../domain/ticket-change.js'

interface ClockedTicket {
  readonly id: string
  readonly countyId: string
}

/** What a ticket itself knows of its clocks, for sorting and judging; epoch milliseconds. */
export type DueTimes = Pick<TicketEntity, 'nextDueAt' | 'resolveDueAt'>

/** Writes a ticket's clocks. Called by the ticket writer alone. */
@Injectable()
export class ClockWriter {
  constructor(
    private readonly clocks: TicketClockRepository,
    private readonly clock: Clock,
  ) {}

  /** Applies the changes; gives when the clocks that run then are due. */
  async apply(em: EntityManager, ticket: ClockedTicket, changes: readonly ClockChange[]): Promise<DueTimes> {
    for (const change of changes) await this.change(em, ticket, change)
    return dueTimes(await this.clocks.runningOf(em, ticket.id))
  }

  private async change(em: EntityManager, ticket: ClockedTicket, change: ClockChange): Promise<void> {
    const now = this.clock.now()
    const { id: ticketId } = ticket
    switch (change.op) {
      case 'start':
        return this.clocks.insert(em, startedClock(ticket, change, now))
      case 'stop':
        return this.clocks.stop(em, { ticketId, stage: change.stage, assignmentId: change.assignmentId }, now)
      case 'stopAll':
        return this.clocks.stop(em, { ticketId }, now)
      case 'pauseAll':
        return this.clocks.pause(em, ticketId, now)
      case 'resumeAll':
        return this.resume(em, ticketId, now)
      case 'extend':
        return this.extend(em, ticketId)
      case 'due':
        return this.clocks.change(em, change.id, { dueAt: change.dueAt, ownDueAt: change.ownDueAt })
    }
  }

  private async extend(em: EntityManager, ticketId: string): Promise<void> {
    const running = await this.clocks.runningOf(em, ticketId)
    for (const clock of running.filter(({ stage }) => FOR_THE_WORK.has(stage)))
      await this.clocks.change(em, clock.id, extended(clock))
  }

  /** The time they stood still is not counted. */
  private async resume(em: EntityManager, ticketId: string, now: number): Promise<void> {
    for (const clock of await this.clocks.pausedOf(em, ticketId))
      await this.clocks.change(em, clock.id, resumed(clock, now))
  }
}

export type StartedClock = Extract<ClockChange, { op: 'start' }>

/** A clock as it begins; the ladder takes its first look at once. */
export function startedClock(
  { id: ticketId, countyId }: ClockedTicket,
  { stage, limit, assignmentId }: StartedClock,
  now: number,
): TicketClockEntity {
  return {
    ...{ id: newId(), ticketId, countyId, stage, limitValue: limit.value, limitUnit: limit.unit },
    ...{ state: 'running', startedAt: now, pausedAt: null, dueAt: dueAt(now, limit), stoppedAt: null },
    ...{ ownDueAt: null, assignmentId: assignmentId ?? null, nextStepAt: now, stepsTaken: 0 },
  }
}

/** A clock that stood still, as it runs on. */
export function resumed(
  { dueAt: due, pausedAt, limitUnit: unit }: TicketClockEntity,
  now: number,
): Pick<TicketClockEntity, 'state' | 'pausedAt' | 'dueAt'> {
  return {
    state: 'running',
    pausedAt: null,
    dueAt: pausedAt === null ? due : resumedDue({ dueAt: due, pausedAt, unit }, now),
  }
}

/** A clock with its original limit once more; the earlier promise of a merged ticket is put off as well. */
function extended(clock: TicketClockEntity): Pick<TicketClockEntity, 'dueAt' | 'ownDueAt'> {
  const limit = { value: clock.limitValue, unit: clock.limitUnit }
  return {
    dueAt: dueAt(clock.dueAt, limit),
    ownDueAt: clock.ownDueAt === null ? null : dueAt(clock.ownDueAt, limit),
  }
}

const FOR_THE_WORK = new Set(['resolve', 'rework'])

/** The earliest of the clocks that run. */
export function dueTimes(running: readonly TicketClockEntity[]): DueTimes {
  const earliest = (clocks: readonly TicketClockEntity[]): number | null =>
    clocks.length === 0 ? null : Math.min(...clocks.map(({ dueAt: due }) => due))
  return {
    nextDueAt: earliest(running),
    resolveDueAt: earliest(running.filter(({ stage }) => FOR_THE_WORK.has(stage))),
  }
}
