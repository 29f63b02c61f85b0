import { Injectable } from '@nestjs/common'
import { KIND_POLICIES } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import type { AfterCommit } from '../../core/outbox/index.js'
import type { LadderStep } from '../county-settings/index.js'
import { NotificationService, type Notice } from '../notification/index.js'
import { RaisedLevels, TicketSteps, type ClimbedClock } from '../ticket/index.js'
import {
  closedText,
  overdueText,
  raisedText,
  reminderText,
  spokenWords,
  type LadderFacts,
} from './domain/ladder-texts.js'
import { isNews } from './domain/raised.js'
import { LadderPeople, type Reached } from './ladder-people.js'
import { RingBook } from './ring-book.js'

const OVERDUE = 100

interface ReachedStep extends Reached {
  readonly step: LadderStep
  /** The highest that has come, which alone rings: the others are told in their inbox. */
  readonly top: boolean
}

/** Tells of steps that were taken, in the same transaction: people, phones, the timeline. */
@Injectable()
export class StepTeller {
  constructor(
    private readonly steps: TicketSteps,
    private readonly people: LadderPeople,
    private readonly raised: RaisedLevels,
    private readonly notifications: NotificationService,
    private readonly rings: RingBook,
    private readonly clock: Clock,
  ) {}

  /** @returns what to do after the commit; undefined when everybody these steps reach has heard of it before */
  async tell(em: EntityManager, climbed: ClimbedClock): Promise<AfterCommit | undefined> {
    const reached = await this.reached(em, climbed)
    if (reached.length === 0) return undefined
    await this.note(em, climbed, reached)
    for (const each of reached) await this.ring(em, climbed, each)
    return this.notifications.notify(em, this.notices(climbed, reached))
  }

  /** Each person once, for the highest step that reaches them. */
  private async reached(em: EntityManager, climbed: ClimbedClock): Promise<ReachedStep[]> {
    const before = await this.raised.of(em, climbed.clock)
    const known = new Set<string>()
    const result: ReachedStep[] = []
    for (const step of [...climbed.steps].reverse()) {
      const reached = await this.people.reach(em, climbed, step.to)
      if (!isNews(before, step.to, reached.level) || isTooEarly(step, reached)) continue
      const userIds = reached.userIds.filter((userId) => !known.has(userId))
      userIds.forEach((userId) => known.add(userId))
      const highest = result[0]?.step.atPercent ?? step.atPercent
      result.push({ ...reached, userIds, step, top: step.atPercent === highest })
    }
    return result
  }

  /** A reminder is between the ladder and whoever has it; the timeline tells of what is overdue. */
  private async note(
    em: EntityManager,
    { ticket, clock }: ClimbedClock,
    [top]: readonly ReachedStep[],
  ): Promise<void> {
    if (!top || top.step.atPercent < OVERDUE) return
    const { stage, dueAt, id: clockId } = clock
    const { level, area, areaId, step } = top
    const percent = step.atPercent
    const data = { stage, clockId, dueAt, percent, meant: step.to, level, area, areaId }
    await this.steps.record(em, ticket, data)
  }

  private async ring(
    em: EntityManager,
    { ticket, clock, urgent }: ClimbedClock,
    { step, top, userIds, closedDesk }: ReachedStep,
  ): Promise<void> {
    if (!urgent || !top || !step.rings || closedDesk !== undefined) return
    const words = spokenWords(clock.stage)
    await this.rings.add(em, { ticket, clockId: clock.id, userIds, words, dedupeKey: keyOf(clock, step) })
  }

  private notices(climbed: ClimbedClock, reached: readonly ReachedStep[]): Notice[] {
    return reached.flatMap((each) =>
      each.userIds.map((userId) => ({ userId, ...this.notice(climbed, each) })),
    )
  }

  private notice({ ticket, clock, urgent }: ClimbedClock, reached: ReachedStep): Omit<Notice, 'userId'> {
    const { step, level, top, closedDesk } = reached
    const dedupeKey = keyOf(clock, step)
    if (closedDesk !== undefined) return { dedupeKey, type: 'ticket.overdue', ...closedText(closedDesk) }
    const { stage, dueAt } = clock
    const facts = { stage, dueAt, title: ticket.title, place: ticket.placeText, now: this.clock.now() }
    return {
      ...{ ticketId: ticket.id, ticketNumber: ticket.number, dedupeKey },
      ...wordsFor(step, level, facts),
      urgent: urgent && top && step.rings,
      discreet: KIND_POLICIES[ticket.kind].confidential,
    }
  }
}

/** Whoever may not know what it is hears of it once it is overdue, and of no limit before. */
function isTooEarly({ atPercent }: LadderStep, { closedDesk }: Reached): boolean {
  return closedDesk !== undefined && atPercent < OVERDUE
}

function wordsFor(
  { atPercent }: LadderStep,
  level: LadderStep['to'],
  facts: LadderFacts,
): Pick<Notice, 'type' | 'title' | 'body'> {
  if (atPercent < OVERDUE) return { type: 'ticket.dueSoon', ...reminderText(facts) }
  return { type: 'ticket.overdue', ...(level === 'lead' ? overdueText(facts) : raisedText(facts)) }
}

/** An extended limit comes to its steps anew. */
function keyOf({ id, dueAt }: ClimbedClock['clock'], { atPercent, to }: LadderStep): string {
  return `ladder:${id}:${dueAt}:${atPercent}:${to}`
}
