import { Injectable } from '@nestjs/common'
import { inWorkingTime } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { newId } from '../../../core/ids/index.js'
import { DeadlineBook, dueAt, USUAL_CALENDAR, type WorkingCalendar } from '../../calendar/index.js'
import type { TicketClockEntity } from '../data/ticket-clock.entity.js'
import { TicketClockRepository } from '../data/ticket-clock.repository.js'
import { CountySettingsStore } from '../../county-settings/index.js'
import { turnedClock, type TurnedColumns, type TurnTime } from '../domain/clock-turn.js'
import { nextStepAt, rearmed, type LadderTime } from '../domain/ladder.js'
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
    private readonly book: DeadlineBook,
    private readonly settings: CountySettingsStore,
    private readonly clock: Clock,
  ) {}

  /** Applies the changes; gives when the clocks that run then are due. */
  async apply(em: EntityManager, ticket: ClockedTicket, changes: readonly ClockChange[]): Promise<DueTimes> {
    const alive = await this.clocks.aliveOf(em, ticket.id)
    const calendar = await this.calendar(em, ticket, { alive, changes })
    const time = { now: this.clock.now(), calendar, steps: await this.steps(em, ticket, changes) }
    for (const change of changes) {
      if (change.op === 'start') alive.push(await this.start(em, startedClock(ticket, change, time)))
      else await this.turn(em, alive, { change, time })
    }
    return dueTimes(alive.filter(({ state }) => state === 'running'))
  }

  /** The county's own, where a limit that runs in working time is touched. */
  private calendar(
    em: EntityManager,
    { countyId }: ClockedTicket,
    { alive, changes }: { alive: readonly TicketClockEntity[]; changes: readonly ClockChange[] },
  ): Promise<WorkingCalendar> {
    const units = [
      ...alive.map(({ limitUnit }) => limitUnit),
      ...changes.flatMap((change) => ('limit' in change ? [change.limit.unit] : [])),
    ]
    const needed = changes.length > 0 && units.some(inWorkingTime)
    return needed ? this.book.calendarOf(em, countyId) : Promise.resolve(USUAL_CALENDAR)
  }

  private async steps(
    em: EntityManager,
    { countyId }: ClockedTicket,
    changes: readonly ClockChange[],
  ): Promise<LadderTime['steps']> {
    return changes.length === 0 ? [] : (await this.settings.of(em, countyId)).ladder.steps
  }

  private async start(em: EntityManager, clock: TicketClockEntity): Promise<TicketClockEntity> {
    await this.clocks.insert(em, clock)
    return clock
  }

  private async turn(
    em: EntityManager,
    alive: readonly TicketClockEntity[],
    { change, time }: { change: Exclude<ClockChange, { op: 'start' }>; time: SteppedTime },
  ): Promise<void> {
    for (const clock of alive) {
      const columns = turnedClock(clock, change, time)
      if (!columns) continue
      Object.assign(clock, columns)
      const stepped = steppedColumns(clock, columns, time)
      Object.assign(clock, stepped)
      await this.clocks.change(em, clock.id, { ...columns, ...stepped })
    }
  }
}

export type StartedClock = Extract<ClockChange, { op: 'start' }>

/** By which calendar clocks run, and which ladder they climb. */
export type SteppedTime = TurnTime & LadderTime

/** A running clock whose due time has moved comes to its steps anew. */
function steppedColumns(
  clock: TicketClockEntity,
  { dueAt: moved, state }: TurnedColumns,
  time: SteppedTime,
): TurnedColumns {
  if (clock.state !== 'running' || (moved === undefined && state === undefined)) return {}
  const { percentTaken, nextStepAt: next } = rearmed(clock, time, time.now)
  return { percentTaken, nextStepAt: next }
}

/** A clock as it begins, with the moment of its first step. */
export function startedClock(
  { id: ticketId, countyId }: ClockedTicket,
  { stage, limit, assignmentId }: StartedClock,
  time: SteppedTime,
): TicketClockEntity {
  const { now, calendar } = time
  const clock = {
    ...{ id: newId(), ticketId, countyId, stage, limitValue: limit.value, limitUnit: limit.unit },
    ...{ state: 'running' as const, startedAt: now, pausedAt: null, dueAt: dueAt(calendar, now, limit) },
    ...{ stoppedAt: null, ownDueAt: null, assignmentId: assignmentId ?? null },
    ...{ percentTaken: 0, stepsTaken: 0 },
    ...{ source: limit.source ?? null, turns: null, calendarVersion: calendar.version },
  }
  return { ...clock, nextStepAt: nextStepAt(clock, time) }
}

const FOR_THE_WORK = new Set(['resolve', 'rework'])

/** The earliest of the ticket's own clocks that run; called parties have theirs beside them. */
export function dueTimes(running: readonly TicketClockEntity[]): DueTimes {
  const earliest = (clocks: readonly TicketClockEntity[]): number | null =>
    clocks.length === 0 ? null : Math.min(...clocks.map(({ dueAt: due }) => due))
  const own = running.filter(({ assignmentId }) => assignmentId === null)
  return {
    nextDueAt: earliest(own),
    resolveDueAt: earliest(own.filter(({ stage }) => FOR_THE_WORK.has(stage))),
  }
}
