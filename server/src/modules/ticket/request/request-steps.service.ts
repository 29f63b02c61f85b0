import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import type { AfterCommit } from '../../../core/outbox/index.js'
import { RouterActions } from '../act/router-actions.service.js'
import type { TicketRequestEntity } from '../data/ticket-request.entity.js'
import { TicketRequestRepository } from '../data/ticket-request.repository.js'
import { TicketRepository } from '../data/ticket.repository.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import { isOver } from '../domain/request-time.js'
import { RequestBook } from './request-book.service.js'
import { RequestReminders } from './request-reminders.service.js'

export interface TakenStep {
  /** What to do after the commit. */
  readonly told?: AfterCommit
}

/** What comes of a desk's silence: it is reminded, then the desk above is asked instead; each once (G13), and never a yes. */
@Injectable()
export class RequestSteps {
  constructor(
    private readonly requests: TicketRequestRepository,
    private readonly tickets: TicketRepository,
    private readonly book: RequestBook,
    private readonly router: RouterActions,
    private readonly reminders: RequestReminders,
    private readonly clock: Clock,
  ) {}

  due(em: EntityManager, take: number): Promise<TicketRequestEntity[]> {
    return this.requests.comeToStep(em, this.clock.now(), take)
  }

  /** The step a request has come to, in the caller's transaction; undefined when it has been taken, or there is nothing to wait for. */
  async take(
    em: EntityManager,
    { id, ticketId }: Pick<TicketRequestEntity, 'id' | 'ticketId'>,
  ): Promise<TakenStep | undefined> {
    const now = this.clock.now()
    const aggregate = await this.tickets.lock(em, ticketId)
    const request = await this.requests.find(em, id)
    if (!aggregate || !request || !hasCome(request, now)) return undefined
    const { ticket } = aggregate
    if (request.dueAt === null) return this.begin(em, request, now)
    if (!isOver(request, now)) return this.remind(em, { request, ticket, nextStepAt: request.dueAt })
    if (!(await this.book.goesUp(em, ticket, request)))
      return this.remind(em, { request, ticket, nextStepAt: null })
    const passed = await this.router.perform(em, ticketId, { action: 'passUp', requestId: id, mediaIds: [] })
    return passed ? {} : undefined
  }

  /** What waited already when answers were first given a time. */
  private async begin(
    em: EntityManager,
    request: TicketRequestEntity,
    now: number,
  ): Promise<TakenStep | undefined> {
    const { dueAt, nextStepAt } = await this.book.timeOf(em, request, now)
    return (await this.requests.step(em, request, { dueAt, nextStepAt })) ? {} : undefined
  }

  private async remind(
    em: EntityManager,
    {
      request,
      ticket,
      nextStepAt,
    }: { request: TicketRequestEntity; ticket: TicketEntity; nextStepAt: number | null },
  ): Promise<TakenStep | undefined> {
    if (!(await this.requests.step(em, request, { nextStepAt }))) return undefined
    return { told: await this.reminders.tell(em, ticket, request) }
  }
}

const hasCome = ({ state, nextStepAt }: TicketRequestEntity, now: number): boolean =>
  state === 'waiting' && nextStepAt !== null && nextStepAt <= now
