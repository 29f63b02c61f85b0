import { Injectable } from '@nestjs/common'
import { DESK_LEVELS, type DeskLevel } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AppError } from '../../../core/errors/index.js'
import { newId } from '../../../core/ids/index.js'
import type { ActionPart } from '../act/action-part.js'
import type { SupervisionEntity } from '../data/supervision.entity.js'
import { SupervisionRepository } from '../data/supervision.repository.js'
import type { Plan, PlanInput } from '../domain/plan.js'
import { deskAreaOf } from '../domain/request-levels.js'
import type { ClockChange } from '../domain/ticket-change.js'
import { words } from '../domain/work-plans.js'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const LATEST_ANSWER_DAYS = 90

/** 督办: a town or county orders an answer by a time, whoever has the ticket answers, the desk lifts the order. And 催办. */
@Injectable()
export class SupervisionPart implements ActionPart {
  readonly plans: ActionPart['plans']

  constructor(private readonly orders: SupervisionRepository) {
    this.plans = {
      supervise: (facts, em) => this.planSupervise(facts, em),
      answerSupervision: (facts, em) => this.planAnswer(facts, em),
      endSupervision: (facts, em) => this.planEnd(facts, em),
      remind: ({ now, input }) => ({ patch: { remindedAt: now }, ...words(input.note) }),
    }
  }

  /** @throws AppError SUPERVISION_TERM_INVALID, SUPERVISION_OPEN_ALREADY */
  private async planSupervise(facts: PlanInput, em: EntityManager): Promise<Plan> {
    const { ticket, input } = facts
    const order = orderOf(facts)
    const waits = (each: SupervisionEntity): boolean => each.state === 'open' && each.level === order.level
    if ((await this.orders.openOf(em, ticket.id)).some(waits)) throw new AppError('SUPERVISION_OPEN_ALREADY')
    await this.orders.insert(em, order)
    return {
      patch: { supervisions: ticket.supervisions + 1 },
      data: { level: order.level, answerBy: order.answerBy },
      clocks: [answerClock(order, facts.now)],
      ...words(input.note),
    }
  }

  /** One answer for every order that waits for one. @throws AppError SUPERVISION_ANSWERED */
  private async planAnswer(facts: PlanInput, em: EntityManager): Promise<Plan> {
    const { ticket, actorId, now, input } = facts
    const open = (await this.orders.openOf(em, ticket.id)).filter(({ state }) => state === 'open')
    if (open.length === 0) throw new AppError('SUPERVISION_ANSWERED')
    await this.orders.change(em, idsOf(open), {
      ...{ state: 'answered', answeredById: actorId, answeredAt: now, answeredSeq: ticket.eventSeq + 1 },
    })
    return { clocks: [{ op: 'stop', stage: 'answer' }], ...words(input.note) }
  }

  /** A desk lifts its own orders and those of the desks below it. @throws AppError SUPERVISION_OF_LEVEL_ABOVE */
  private async planEnd(facts: PlanInput, em: EntityManager): Promise<Plan> {
    const { ticket, actorId, now, input } = facts
    const open = await this.orders.openOf(em, ticket.id)
    const own = rankOf(deskOf(facts))
    const lifted = open.filter(({ level }) => rankOf(level) <= own)
    if (lifted.length === 0) throw new AppError('SUPERVISION_OF_LEVEL_ABOVE')
    await this.orders.change(em, idsOf(lifted), { state: 'ended', endedById: actorId, endedAt: now })
    const waiting = open.filter((each) => !lifted.includes(each) && each.state === 'open')
    return {
      patch: { supervisions: Math.max(0, ticket.supervisions - lifted.length) },
      data: { lifted: lifted.length },
      clocks: [{ op: 'stop', stage: 'answer' }, ...waiting.map((each) => answerClock(each, now))],
      ...words(input.note),
    }
  }
}

function orderOf(facts: PlanInput): SupervisionEntity {
  const { ticket, actorId, now, input } = facts
  const { until = 0, groupId } = input
  if (until < now + MINUTE_MS || until > now + LATEST_ANSWER_DAYS * DAY_MS)
    throw new AppError('SUPERVISION_TERM_INVALID', { params: { days: LATEST_ANSWER_DAYS } })
  const [id, level] = [newId(), deskOf(facts)]
  return {
    ...{ id, ticketId: ticket.id, countyId: ticket.countyId, groupId: groupId ?? id, level },
    ...{ deskAreaId: deskAreaOf(ticket, level) ?? ticket.countyId, state: 'open' },
    ...{ openedById: actorId, openedAt: now, openedSeq: ticket.eventSeq + 1, answerBy: until },
    ...{ answeredById: null, answeredAt: null, answeredSeq: null, endedById: null, endedAt: null },
  }
}

const rankOf = (level: DeskLevel): number => DESK_LEVELS.indexOf(level)

const idsOf = (orders: readonly SupervisionEntity[]): readonly string[] => orders.map(({ id }) => id)

/** The highest desk the actor sits at. */
function deskOf({ relations }: PlanInput): DeskLevel {
  return DESK_LEVELS.findLast((level) => relations.has(level)) ?? 'subdistrict'
}

/** Until the time the order names, without a break: it was chosen on the calendar. */
function answerClock({ answerBy }: SupervisionEntity, now: number): ClockChange {
  const value = Math.max(1, Math.round((answerBy - now) / MINUTE_MS))
  return { op: 'start', stage: 'answer', limit: { value, unit: 'urgent_minute' } }
}
