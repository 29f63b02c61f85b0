import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AppError } from '../../../core/errors/index.js'
import { newId } from '../../../core/ids/index.js'
import { TicketRepository } from '../data/ticket.repository.js'
import type { Plan, PlanInput } from '../domain/plan.js'
import { ratedBy, saysByPhone } from '../domain/second-look.js'
import { words } from '../domain/work-plans.js'
import type { WrittenEvent } from '../write/ticket-writer.js'
import type { ActionPart } from './action-part.js'
import { TicketHandover } from './ticket-handover.service.js'

/** Calling back and looking again at what is closed; what the reporter says on the phone counts as their rating. */
@Injectable()
export class SecondLookPlans implements ActionPart {
  readonly plans: ActionPart['plans'] = {
    followUp: (facts, em) => this.planFollowUp(em, facts),
    recheck: (facts, em) => this.planRecheck(em, facts),
  }

  constructor(
    private readonly handover: TicketHandover,
    private readonly tickets: TicketRepository,
  ) {}

  /** A rating that came with a check or a call belongs to the closing it speaks of. */
  async after(em: EntityManager, facts: PlanInput, { ticket }: WrittenEvent): Promise<void> {
    const { input, now } = facts
    const { action, satisfaction, tags = [] } = input
    if (satisfaction === undefined || (action !== 'verify' && action !== 'followUp')) return
    await this.tickets.insertRating(em, {
      ...{ id: newId(), ticketId: ticket.id, closing: ticket.closings, ...ratedBy(facts) },
      // What the caller noted down is in the timeline; it is not the reporter's own words.
      ...{ satisfaction, comment: null, tags: [...tags], at: now },
    })
  }

  /** @throws AppError CALL_BACK_UNREACHED, CALL_BACK_TO_VERIFY, TICKET_ALREADY_RATED */
  private async planFollowUp(em: EntityManager, facts: PlanInput): Promise<Plan> {
    const { ticket, input } = facts
    const reached = requireAnswered(facts)
    await this.requireFirstRating(em, facts)
    const said = { reached, closing: ticket.closings, ...saysByPhone(input) }
    return input.reopen === true ? this.again(em, facts, said) : { data: said, ...words(input.note) }
  }

  private async requireFirstRating(em: EntityManager, { ticket, input }: PlanInput): Promise<void> {
    if (input.satisfaction === undefined) return
    if (await this.tickets.hasRated(em, ticket, ticket.reporterId)) throw new AppError('TICKET_ALREADY_RATED')
  }

  private async planRecheck(em: EntityManager, facts: PlanInput): Promise<Plan> {
    const said = { passed: facts.input.passed === true, closing: facts.ticket.closings }
    if (!said.passed) return this.again(em, facts, said)
    return { patch: { recheckOpen: false }, data: said, ...words(facts.input.note) }
  }

  /** Back to work, by the way every reopening goes. */
  private async again(em: EntityManager, facts: PlanInput, said: NonNullable<Plan['data']>): Promise<Plan> {
    const plan = await this.handover.planReopen(em, facts)
    return { ...plan, data: { ...plan.data, ...said }, ...words(facts.input.note) }
  }
}

/** Whether somebody answered: then there is something to note down, otherwise not. @throws AppError CALL_BACK_… */
function requireAnswered({ ticket, input }: PlanInput): boolean {
  const { reached = true, reopen = false, satisfaction } = input
  if (reached && ticket.status === 'resolved') throw new AppError('CALL_BACK_TO_VERIFY')
  if (!reached && (reopen || satisfaction !== undefined)) throw new AppError('CALL_BACK_UNREACHED')
  return reached
}
