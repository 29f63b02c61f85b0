import { Injectable } from '@nestjs/common'
import { DESK_LEVELS, takenBack, type DeskLevel } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AppError } from '../../../core/errors/index.js'
import { CountySettingsStore, type RequestSettings } from '../../county-settings/index.js'
import type { ActionPart } from '../act/action-part.js'
import { TicketRequestRepository } from '../data/ticket-request.repository.js'
import { TimelineRepository } from '../data/timeline.repository.js'
import type { Plan, PlanInput } from '../domain/plan.js'
import { noLongerWaiting } from '../domain/ticket-keeping.js'
import { words } from '../domain/work-plans.js'
import type { WrittenEvent } from '../write/ticket-writer.js'
import { GrantEffects } from './grant-effects.js'
import { RequestBook, type Asking } from './request-book.service.js'

const DAY_MS = 24 * 3_600_000

/** Asking for a hold, more time, another look; and the desks' answers. */
@Injectable()
export class RequestPart implements ActionPart {
  readonly plans: ActionPart['plans']

  constructor(
    private readonly book: RequestBook,
    private readonly settings: CountySettingsStore,
    private readonly effects: GrantEffects,
    private readonly requests: TicketRequestRepository,
    private readonly timeline: TimelineRepository,
  ) {
    this.plans = {
      suspend: (facts, em) => this.planSuspend(facts, em),
      extend: (facts, em) => this.planExtend(facts, em),
      appeal: (facts, em) => this.planAppeal(facts, em),
      grant: (facts, em) => this.planGrant(facts, em),
      takeBack: (facts) => this.planTakeBack(facts),
      passUp: (facts, em) => this.book.passUp(em, facts),
      // However a hold ends, the writer starts the clocks again.
      resume: ({ input }) => words(input.note),
    }
  }

  async after(em: EntityManager, facts: PlanInput, written: WrittenEvent): Promise<void> {
    if (facts.input.action !== 'grant') return
    const [answeredId] = noLongerWaiting(facts.ticket, written.ticket.requests)
    const request = answeredId === undefined ? null : await this.requests.find(em, answeredId)
    if (!request) return
    const granted = request.state === 'granted'
    await this.effects.of(request.kind)?.after?.(em, facts, { ...written, request, granted })
  }

  /** @throws AppError TICKET_HOLD_END_INVALID */
  private async planSuspend(facts: PlanInput, em: EntityManager): Promise<Plan> {
    const { suspendLevels, maxHoldDays } = await this.chosen(em, facts)
    const { until = 0 } = facts.input
    const latest = facts.now + maxHoldDays * DAY_MS
    if (until <= facts.now || until > latest)
      throw new AppError('TICKET_HOLD_END_INVALID', { params: { days: maxHoldDays } })
    return this.ask(em, facts, { kind: 'suspend', levels: suspendLevels, until })
  }

  private async planExtend(facts: PlanInput, em: EntityManager): Promise<Plan> {
    const { extendLevels } = await this.chosen(em, facts)
    return this.ask(em, facts, { kind: 'extend', levels: extendLevels })
  }

  /** Against being late the county's levels answer; against a rejection the level above whoever rejected. */
  private async planAppeal(facts: PlanInput, em: EntityManager): Promise<Plan> {
    const { ticket } = facts
    const { appealLevels } = await this.chosen(em, facts)
    const levels = ticket.status === 'rejected' ? await this.aboveRejecter(em, ticket.id) : appealLevels
    const { patch, ...plan } = await this.ask(em, facts, { kind: 'appeal', levels })
    return { ...plan, patch: { ...patch, ...appealed(ticket, 1) } }
  }

  /** The row follows by the ticket writer; an appeal that is taken back was not made. */
  private planTakeBack({ ticket, actorId, input }: PlanInput): Plan {
    const facts = { requests: ticket.requests ?? [] }
    const request = takenBack(facts, { id: actorId }, input.requestId)
    if (!request) throw new AppError('TICKET_REQUEST_NONE')
    const { kind, id: requestId } = request
    const patch = kind === 'appeal' ? appealed(ticket, -1) : {}
    return {
      patch: { ...this.book.withdraw({ ticket }, requestId).patch, ...patch },
      data: { request: kind, requestId },
      ...words(input.note),
    }
  }

  private async planGrant(facts: PlanInput, em: EntityManager): Promise<Plan> {
    const { input } = facts
    if (input.passed !== true && (input.note ?? '').trim() === '')
      throw new AppError('TICKET_REFUSAL_UNEXPLAINED')
    const { request, outcome, plan } = await this.book.answer(em, facts)
    const effect = outcome === 'next' ? undefined : this.effects.of(request.kind)
    const granted = outcome === 'granted'
    const done = effect ? await effect.plan(em, facts, { request, granted }) : {}
    return {
      ...done,
      patch: { ...plan.patch, ...done.patch },
      data: { ...plan.data, ...done.data },
      ...words(input.note),
    }
  }

  private async ask(em: EntityManager, facts: PlanInput, asking: Asking): Promise<Plan> {
    const { plan } = await this.book.ask(em, facts, asking)
    return { ...plan, ...words(facts.input.reason) }
  }

  private async aboveRejecter(em: EntityManager, ticketId: string): Promise<readonly DeskLevel[]> {
    const events = await this.timeline.eventsOf(em, ticketId)
    const relation = events.findLast(({ action }) => action === 'reject')?.actorRelation
    const rank = DESK_LEVELS.findIndex((level) => level === relation)
    return [DESK_LEVELS[rank + 1] ?? 'county']
  }

  private async chosen(em: EntityManager, { ticket }: PlanInput): Promise<RequestSettings> {
    return (await this.settings.of(em, ticket.countyId)).requests
  }
}

/** One appeal more or less of the kind that its ticket's state allows: each has its own once. */
function appealed(
  { status, appeals, rejectionAppeals }: PlanInput['ticket'],
  more: 1 | -1,
): Pick<PlanInput['ticket'], 'appeals'> | Pick<PlanInput['ticket'], 'rejectionAppeals'> {
  return status === 'rejected' ? { rejectionAppeals: rejectionAppeals + more } : { appeals: appeals + more }
}
