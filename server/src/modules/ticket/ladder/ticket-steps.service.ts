import { Injectable } from '@nestjs/common'
import { actionRule, type Limit } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { DeadlineBook } from '../../calendar/index.js'
import { CountySettingsStore, type LadderSettings, type LadderStep } from '../../county-settings/index.js'
import type { TicketClockEntity } from '../data/ticket-clock.entity.js'
import { TicketClockRepository } from '../data/ticket-clock.repository.js'
import type { EventData } from '../data/ticket-event.entity.js'
import { TicketRepository, type TicketAggregate } from '../data/ticket.repository.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import type { ClockStage } from '../domain/deadline.js'
import { ladderPlace, urgentMinutesOf } from '../domain/ladder.js'
import { TicketWriter } from '../write/ticket-writer.js'

/** A clock that has come to steps of the ladder: taken in this transaction, for good. */
export interface ClimbedClock extends TicketAggregate {
  readonly clock: TicketClockEntity
  /** What has come, the lowest first; several after a time in which nobody looked. */
  readonly steps: readonly LadderStep[]
  /** Danger, or a limit so short that nobody may sleep over it. */
  readonly urgent: boolean
}

export type DueClock = Pick<TicketClockEntity, 'id' | 'ticketId'>

const hasCome = ({ nextStepAt }: TicketClockEntity, now: number): boolean =>
  nextStepAt !== null && nextStepAt <= now

const WORK = new Set(['resolve', 'rework'])

/** Steps of the ladder as the ticket knows them: which clocks have come to one, and what is written of it. */
@Injectable()
export class TicketSteps {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly clocks: TicketClockRepository,
    private readonly book: DeadlineBook,
    private readonly settings: CountySettingsStore,
    private readonly writer: TicketWriter,
    private readonly clock: Clock,
  ) {}

  /** Running clocks that have come to a step, the longest overdue first. */
  due(em: EntityManager, take: number): Promise<DueClock[]> {
    return this.clocks.comeToStep(em, this.clock.now(), take)
  }

  /**
   * Takes the steps a clock has come to, all or none: by a conditional update, so that of several processes one does it,
   * once (G13). Undefined when there is none to take any more.
   */
  async take(em: EntityManager, { id, ticketId }: DueClock): Promise<ClimbedClock | undefined> {
    const now = this.clock.now()
    const aggregate = await this.tickets.lock(em, ticketId)
    const clock = await this.clocks.find(em, id)
    if (!aggregate || !clock || !hasCome(clock, now)) return undefined
    const { ladder } = await this.settings.of(em, clock.countyId)
    const place = ladderPlace(clock, { ...(await this.timeOf(em, clock)), steps: ladder.steps }, now)
    const climbs = actionRule('escalate').from.includes(aggregate.ticket.status)
    const { due: steps, percentTaken, nextStepAt } = place
    const next = { percentTaken, nextStepAt: climbs ? nextStepAt : null }
    if (!(await this.clocks.step(em, clock, next)) || !climbs || steps.length === 0) return undefined
    return { ...aggregate, clock, steps, urgent: await this.isUrgent(em, aggregate.ticket, ladder) }
  }

  /** Puts it on the timeline that a clock was raised. */
  async record(em: EntityManager, ticket: TicketEntity, data: EventData): Promise<void> {
    const stays = { action: 'escalate', to: ticket.status, movesState: false } as const
    await this.writer.apply(em, ticket, { ...stays, actorId: null, actorRelation: 'router', data })
  }

  /** The county's ladder is another one: every running clock finds its next step anew. */
  lookAnew(em: EntityManager, countyId: string): Promise<void> {
    return this.clocks.lookAnew(em, countyId, this.clock.now())
  }

  /** Of which stage each clock is; absent ones are left out. */
  async stagesOf(em: EntityManager, clockIds: readonly string[]): Promise<ReadonlyMap<string, ClockStage>> {
    const found = await this.clocks.findAll(em, clockIds)
    return new Map(found.map(({ id, stage }) => [id, stage]))
  }

  async isRunning(em: EntityManager, clockId: string): Promise<boolean> {
    return (await this.clocks.find(em, clockId))?.state === 'running'
  }

  /** Nobody has taken it on yet. */
  async isUntaken(em: EntityManager, ticketId: string): Promise<boolean> {
    const status = (await this.tickets.find(em, ticketId))?.status
    return status === 'submitted' || status === 'dispatched'
  }

  aggregate(em: EntityManager, ticketId: string): Promise<TicketAggregate | undefined> {
    return this.tickets.lock(em, ticketId)
  }

  private async timeOf(
    em: EntityManager,
    { countyId, limitUnit: unit }: TicketClockEntity,
  ): Promise<{ calendar: Awaited<ReturnType<DeadlineBook['calendarFor']>> }> {
    return { calendar: await this.book.calendarFor(em, countyId, { unit }) }
  }

  /** By the limit for the work itself: every ticket is to be accepted soon, and few of them at night. */
  private async isUrgent(
    em: EntityManager,
    { id, danger }: TicketEntity,
    { urgentMinutes }: LadderSettings,
  ): Promise<boolean> {
    if (danger !== null) return true
    const running = await this.clocks.aliveOf(em, id)
    const limits = running.filter(({ stage }) => WORK.has(stage)).map(limitOf)
    return limits.some((limit) => urgentMinutesOf(limit) <= urgentMinutes)
  }
}

const limitOf = ({ limitValue, limitUnit }: TicketClockEntity): Limit => ({
  value: limitValue,
  unit: limitUnit,
})
