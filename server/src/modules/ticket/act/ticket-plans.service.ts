import { Injectable } from '@nestjs/common'
import { AppError } from '../../../core/errors/index.js'
import { CategoryDirectory, type Category } from '../../category/index.js'
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
import { ticketTitle } from '../domain/ticket-title.js'
import type { ActionPart } from './action-part.js'
import { TicketHandover } from './ticket-handover.service.js'
import { TicketMerging } from './ticket-merging.service.js'

/** What the everyday actions do. */
@Injectable()
export class TicketPlans implements ActionPart {
  readonly plans: ActionPart['plans']

  constructor(
    handover: TicketHandover,
    merging: TicketMerging,
    private readonly categories: CategoryDirectory,
  ) {
    this.plans = {
      amend: (facts) => this.planAmend(facts),
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
      follow: planFollow,
      rate: planRate,
    }
  }

  /** Completes a ten-second capture: words where there were none, the category, photos. */
  private planAmend({ ticket, input }: PlanInput): Plan {
    const category = this.category(input)
    const wordless = ticket.description === ''
    const description = wordless ? (input.description ?? '') : ticket.description
    const title = category || wordless ? { title: ticketTitle(description, category?.name) } : {}
    return {
      patch: { description, ...title, ...(category && categoryColumns(category)) },
      data: { categoryId: category ? category.id : null },
      ...words(input.description),
    }
  }

  private category({ categoryId }: PlanInput['input']): Category | undefined {
    if (categoryId === undefined) return undefined
    const category = this.categories.byId(categoryId)
    if (!category) throw new AppError('CATEGORY_NOT_FOUND')
    return category
  }
}
