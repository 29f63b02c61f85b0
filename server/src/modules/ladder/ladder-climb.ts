import { Injectable, Logger } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import type { AfterCommit } from '../../core/outbox/index.js'
import type { LadderStep } from '../county-settings/index.js'
import { NotificationService, type Notice } from '../notification/index.js'
import { TicketSteps, type ClimbedClock, type DueClock } from '../ticket/index.js'
import { LadderPeople, type Reached } from './ladder-people.js'
import {
  overdueText,
  raisedText,
  reminderText,
  spokenWords,
  type LadderFacts,
} from './domain/ladder-texts.js'
import { RingBook } from './ring-book.js'

const BATCH = 100
const OVERDUE = 100

interface ReachedStep extends Reached {
  readonly step: LadderStep
  /** The highest that has come, which alone rings: the others are told in their inbox. */
  readonly top: boolean
}

/** Takes due steps of the ladder: people are told, phones ring, the timeline says so; once each (G13). */
@Injectable()
export class LadderClimb {
  private readonly logger = new Logger(LadderClimb.name)

  constructor(
    private readonly database: Database,
    private readonly steps: TicketSteps,
    private readonly people: LadderPeople,
    private readonly notifications: NotificationService,
    private readonly rings: RingBook,
    private readonly clock: Clock,
  ) {}

  /**
   * Everything that has come, until it is done or `until` (epoch ms) has passed.
   * @returns how many clocks have climbed
   */
  async climbAll(until = Number.POSITIVE_INFINITY): Promise<number> {
    let climbed = 0
    for (;;) {
      const due = await this.database.read((em) => this.steps.due(em, BATCH))
      const { taken, failed } = await this.climbEach(due, until)
      climbed += taken
      // Those that failed stand at the front again: a batch of nothing else is left to the next time.
      if (due.length < BATCH || failed === due.length || this.clock.now() > until) return climbed
    }
  }

  private async climbEach(
    due: readonly DueClock[],
    until: number,
  ): Promise<{ taken: number; failed: number }> {
    let [taken, failed] = [0, 0]
    for (const clock of due) {
      if (this.clock.now() > until) break
      try {
        taken += Number(await this.climb(clock))
      } catch (error) {
        failed += 1
        this.logger.warn({ clockId: clock.id, cause: String(error) }, 'a clock could not climb; others go on')
      }
    }
    return { taken, failed }
  }

  /** Whether there is anything to do: asked before a lease is taken. */
  async hasDue(): Promise<boolean> {
    return (await this.database.read((em) => this.steps.due(em, 1))).length > 0
  }

  /** One clock, in one transaction. */
  async climb(due: DueClock): Promise<boolean> {
    const told = await this.database.write(async (em) => {
      const climbed = await this.steps.take(em, due)
      return climbed && this.tell(em, climbed)
    })
    told?.()
    return told !== undefined
  }

  private async tell(em: EntityManager, climbed: ClimbedClock): Promise<AfterCommit> {
    const reached = await this.reached(em, climbed)
    await this.note(em, climbed, reached)
    for (const each of reached) await this.ring(em, climbed, each)
    return this.notifications.notify(em, this.notices(climbed, reached))
  }

  /** Each person once, for the highest step that reaches them. */
  private async reached(em: EntityManager, climbed: ClimbedClock): Promise<ReachedStep[]> {
    const highest = climbed.steps.at(-1)?.atPercent
    const known = new Set<string>()
    const result: ReachedStep[] = []
    for (const step of [...climbed.steps].reverse()) {
      const reached = await this.people.reach(em, climbed, step.to)
      const userIds = reached.userIds.filter((userId) => !known.has(userId))
      userIds.forEach((userId) => known.add(userId))
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
    await this.steps.record(em, ticket, { stage, clockId, dueAt, percent, level, area, areaId })
  }

  private async ring(
    em: EntityManager,
    { ticket, clock, urgent }: ClimbedClock,
    { step, top, userIds }: ReachedStep,
  ): Promise<void> {
    if (!urgent || !top || !step.rings) return
    const words = spokenWords(clock.stage)
    await this.rings.add(em, { ticket, clockId: clock.id, userIds, words, dedupeKey: keyOf(clock, step) })
  }

  private notices({ ticket, clock, urgent }: ClimbedClock, reached: readonly ReachedStep[]): Notice[] {
    const { stage, dueAt } = clock
    const facts = { stage, dueAt, title: ticket.title, place: ticket.placeText, now: this.clock.now() }
    return reached.flatMap(({ step, level, top, userIds }) =>
      userIds.map((userId) => ({
        ...{ userId, ticketId: ticket.id, dedupeKey: keyOf(clock, step) },
        ...wordsFor(step, level, facts),
        urgent: urgent && top && step.rings,
      })),
    )
  }
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
