import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AppError } from '../../../core/errors/index.js'
import { CategoryDirectory, type Category } from '../../category/index.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import { categoryColumns } from '../domain/category-columns.js'
import {
  planFollow,
  planRate,
  planReject,
  planVerify,
  planWithdraw,
  planWords,
} from '../domain/closing-plans.js'
import type { Plan, PlanInput } from '../domain/plan.js'
import { planAccept, planArrive, planResolve, words } from '../domain/work-plans.js'
import type { ClockChange } from '../domain/ticket-change.js'
import { isConfidential } from '../domain/confidential.js'
import { ticketTitle } from '../domain/ticket-title.js'
import type { ActionPart } from './action-part.js'
import { TicketHandover } from './ticket-handover.service.js'
import { TicketMerging } from './ticket-merging.service.js'
import { TicketTerms } from '../ticket-terms.service.js'

/** What the everyday actions do. */
@Injectable()
export class TicketPlans implements ActionPart {
  readonly plans: ActionPart['plans']

  constructor(
    handover: TicketHandover,
    merging: TicketMerging,
    private readonly categories: CategoryDirectory,
    private readonly terms: TicketTerms,
  ) {
    this.plans = {
      amend: (facts, em) => this.planAmend(facts, em),
      dispatch: (facts, em) => handover.planGive(em, facts),
      accept: planAccept,
      decline: (facts, em) => handover.planDecline(em, facts),
      transfer: (facts, em) => handover.planGive(em, facts),
      arrive: planArrive,
      resolve: planResolve,
      verify: planVerify,
      reopen: (facts, em) => handover.planReopen(em, facts),
      reject: planReject,
      withdraw: planWithdraw,
      merge: (facts, em) => merging.planMerge(em, facts),
      unmerge: (facts) => merging.planUnmerge(facts),
      comment: planWords,
      mediate: planWords,
      follow: planFollow,
      rate: planRate,
    }
  }

  /** Completes a ten-second capture: words where there were none, the category, photos. */
  private async planAmend({ ticket, input }: PlanInput, em: EntityManager): Promise<Plan> {
    const category = this.category(input)
    const conditionId = this.condition(ticket, input, category)
    const wordless = ticket.description === ''
    const description = wordless ? (input.description ?? '') : ticket.description
    const title = category || wordless ? newTitle(ticket, description, category) : {}
    const named = { ...(category && categoryColumns(category)), conditionId }
    return {
      patch: { description, ...title, ...named },
      data: { categoryId: category ? category.id : null, ...(conditionId !== null && { conditionId }) },
      clocks: await this.renamed(em, { ...ticket, ...named }, input),
      ...words(input.description),
    }
  }

  /** Known better what it is, its own limit holds, as far as that is nearer. */
  private async renamed(
    em: EntityManager,
    ticket: TicketEntity,
    { categoryId, conditionId }: PlanInput['input'],
  ): Promise<ClockChange[]> {
    if (categoryId === undefined && conditionId === undefined) return []
    const { resolveLimit, reworkLimit } = await this.terms.limitsOf(em, ticket)
    return [
      { op: 'rename', stage: 'resolve', limit: resolveLimit },
      { op: 'rename', stage: 'rework', limit: reworkLimit },
    ]
  }

  /** Of the category as it is then; another category has none yet. @throws AppError CATEGORY_CONDITION_UNKNOWN */
  private condition(
    ticket: TicketEntity,
    { conditionId }: PlanInput['input'],
    category: Category | undefined,
  ): string | null {
    const of = category ?? this.terms.categoryOf(ticket)
    if (conditionId === undefined) return category ? null : ticket.conditionId
    if (!of?.conditions.some(({ id }) => id === conditionId)) throw new AppError('CATEGORY_CONDITION_UNKNOWN')
    return conditionId
  }

  private category({ categoryId }: PlanInput['input']): Category | undefined {
    if (categoryId === undefined) return undefined
    const category = this.categories.byId(categoryId)
    if (!category) throw new AppError('CATEGORY_NOT_FOUND')
    return category
  }
}

/** A confidential ticket keeps the one that tells nothing. */
function newTitle(
  ticket: PlanInput['ticket'],
  description: string,
  category: Category | undefined,
): Pick<PlanInput['ticket'], 'title'> | object {
  return isConfidential(ticket) ? {} : { title: ticketTitle(description, category?.name) }
}
