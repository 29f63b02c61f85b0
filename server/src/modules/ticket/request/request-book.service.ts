import { Injectable } from '@nestjs/common'
import { answerable, type DeskLevel, type RequestKind, type WaitingRequest } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AppError } from '../../../core/errors/index.js'
import { newId } from '../../../core/ids/index.js'
import type { RequestGrant, TicketRequestEntity } from '../data/ticket-request.entity.js'
import { TicketRequestRepository } from '../data/ticket-request.repository.js'
import type { Plan, PlanInput } from '../domain/plan.js'
import { agreedIds, deskAreaOf } from '../domain/request-levels.js'
import type { RequestTime } from '../domain/request-time.js'
import { RequestLevels } from './request-levels.service.js'
import { RequestTimes } from './request-times.service.js'

export interface Asking {
  readonly kind: RequestKind
  /** Who answers, in this order; desks that cannot are passed over. */
  readonly levels: readonly DeskLevel[]
  /** The end of a hold, epoch milliseconds. */
  readonly until?: number
}

export type RequestPlan = Required<Pick<Plan, 'patch' | 'data'>>

export interface Asked {
  readonly request: TicketRequestEntity
  readonly plan: RequestPlan
}

export interface Answered extends Asked {
  /** `next`: one level said yes, another one is asked now. */
  readonly outcome: 'granted' | 'refused' | 'next'
}

/**
 * What is asked for on tickets and granted by desks: the rows of `ticket_request`, and what the ticket itself has of them while
 * they wait. Each call writes its row and gives the plan its caller adds its own part to, in one transaction; a request whose
 * ticket moves out of its states is withdrawn by the ticket writer.
 */
@Injectable()
export class RequestBook {
  constructor(
    private readonly requests: TicketRequestRepository,
    private readonly levels: RequestLevels,
    private readonly times: RequestTimes,
  ) {}

  /** The actor of `facts` asks. */
  async ask(em: EntityManager, facts: PlanInput, { kind, levels, until }: Asking): Promise<Asked> {
    const { ticket, actorId, now } = facts
    const desks = await this.levels.of(em, facts, levels)
    const [first] = desks
    if (!first) throw new Error('a request has a desk to answer it')
    const request: TicketRequestEntity = {
      ...{ id: newId(), ticketId: ticket.id, countyId: ticket.countyId, kind, state: 'waiting' },
      ...{ askedById: actorId, askedAt: now, askedSeq: ticket.eventSeq + 1, until: until ?? null },
      ...{ levels: desks.map(({ level }) => level), level: first.level, deskAreaId: first.areaId },
      ...{ grants: [], passed: null, endedAt: null },
      ...(await this.times.from(em, { countyId: ticket.countyId, kind }, now)),
    }
    await this.requests.insert(em, request)
    const waiting = [...(ticket.requests ?? []), asWaiting(request)]
    return {
      request,
      plan: { patch: { requests: waiting }, data: { request: kind, level: request.level } },
    }
  }

  /** The actor of `facts`, a desk, says yes or no. @throws AppError TICKET_REQUEST_NONE */
  async answer(em: EntityManager, facts: PlanInput): Promise<Answered> {
    const { ticket } = facts
    const before = await this.waitingFor(em, facts)
    const grants = [...before.grants, grantOf(before, facts)]
    const { outcome, request: answered } = answeredWith({ ...before, grants }, facts)
    const time = outcome === 'next' ? await this.times.from(em, before, facts.now) : { nextStepAt: null }
    const request = { ...answered, ...time }
    await this.requests.answer(em, before, request)
    const others = (ticket.requests ?? []).filter(({ id }) => id !== request.id)
    const requests = outcome === 'next' ? [...others, asWaiting(request)] : others
    return { request, outcome, plan: { patch: { requests }, data: answerData(request, outcome) } }
  }

  /** Nobody has answered in time: the desk above is asked instead. Never a yes. @throws AppError TICKET_REQUEST_NONE */
  async passUp(em: EntityManager, { ticket, input, now }: PlanInput): Promise<RequestPlan> {
    const before = await this.requests.find(em, input.requestId ?? '')
    const desks = before ? await this.levels.afterSilence(em, ticket, before) : []
    const [next] = desks
    if (!before || !next) throw new AppError('TICKET_REQUEST_NONE')
    const { level, levels, deskAreaId: areaId, kind } = before
    const silent = { level, areaId, at: now, seq: ticket.eventSeq + 1 }
    const request: TicketRequestEntity = {
      ...{
        ...before,
        ...(await this.times.from(em, before, now)),
        level: next.level,
        deskAreaId: next.areaId,
      },
      levels: [...levels.slice(0, levels.indexOf(level)), ...desks.map((desk) => desk.level)],
      passed: [...(before.passed ?? []), silent],
    }
    await this.requests.answer(em, before, request)
    const requests = (ticket.requests ?? []).map((each) =>
      each.id === before.id ? asWaiting(request) : each,
    )
    const data = { request: kind, requestId: before.id, silent: level, next: next.level }
    return { patch: { requests }, data }
  }

  /** Whether a desk above is there to answer instead. */
  async goesUp(
    em: EntityManager,
    ticket: PlanInput['ticket'],
    request: TicketRequestEntity,
  ): Promise<boolean> {
    return (await this.levels.afterSilence(em, ticket, request)).length > 0
  }

  /** The time of the desk that has it, counted from `now` (epoch ms). */
  timeOf(em: EntityManager, request: TicketRequestEntity, now: number): Promise<RequestTime> {
    return this.times.from(em, request, now)
  }

  /** Takes back a request that still waits: the patch that takes it off the ticket; its row follows by the ticket writer. */
  withdraw({ ticket }: Pick<PlanInput, 'ticket'>, requestId: string): Pick<RequestPlan, 'patch'> {
    return { patch: { requests: (ticket.requests ?? []).filter(({ id }) => id !== requestId) } }
  }

  private async waitingFor(em: EntityManager, facts: PlanInput): Promise<TicketRequestEntity> {
    const { ticket, relations, input } = facts
    const waiting = answerable({ requests: ticket.requests ?? [] }, { relations }, input.requestId)
    const request = waiting && (await this.requests.find(em, waiting.id))
    if (!request) throw new AppError('TICKET_REQUEST_NONE')
    return request
  }
}

function asWaiting(request: TicketRequestEntity): WaitingRequest {
  const { id, kind, askedById, level, levels } = request
  return { id, kind, askedById, level, last: levels.at(-1) === level, agreedIds: agreedIds(request) }
}

/** A yes goes on to the next level, the last one and every no end it. */
function answeredWith(
  request: TicketRequestEntity,
  { ticket, input, now }: PlanInput,
): Pick<Answered, 'outcome' | 'request'> {
  if (input.passed !== true)
    return { outcome: 'refused', request: { ...request, state: 'refused', endedAt: now } }
  const level = request.levels[request.levels.indexOf(request.level) + 1]
  if (level === undefined)
    return { outcome: 'granted', request: { ...request, state: 'granted', endedAt: now } }
  const deskAreaId = deskAreaOf(ticket, level) ?? ticket.countyId
  return { outcome: 'next', request: { ...request, level, deskAreaId } }
}

function grantOf({ level }: TicketRequestEntity, { actorId, now, ticket, input }: PlanInput): RequestGrant {
  return { level, byId: actorId, at: now, passed: input.passed === true, seq: ticket.eventSeq + 1 }
}

function answerData({ kind, level }: TicketRequestEntity, outcome: Answered['outcome']): RequestPlan['data'] {
  const passed = outcome !== 'refused'
  return { request: kind, passed, ...(outcome === 'next' ? { next: level } : {}) }
}
