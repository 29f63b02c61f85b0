import { Injectable } from '@nestjs/common'
import type { TicketAction } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
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
import { TicketHandover } from './ticket-handover.service.js'
import { TicketMerging } from './ticket-merging.service.js'

type Planner = (facts: PlanInput, em: EntityManager) => Plan | Promise<Plan>

/** What each action does. An action of the lifecycle that is allowed to nobody yet has no plan and never gets here. */
@Injectable()
export class TicketPlans {
  private readonly planners: Partial<Record<TicketAction, Planner>>

  constructor(
    handover: TicketHandover,
    merging: TicketMerging,
    private readonly categories: CategoryDirectory,
  ) {
    this.planners = {
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

  async plan(em: EntityManager, facts: PlanInput): Promise<Plan> {
    const planner = this.planners[facts.input.action]
    if (!planner) throw new Error(`no plan for ${facts.input.action}`)
    return planner(facts, em)
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
