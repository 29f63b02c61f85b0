import type { TicketAction } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { Plan, PlanInput } from '../domain/plan.js'
import type { WrittenEvent } from '../write/ticket-writer.js'
import type { ActionPart, Planner } from './action-part.js'

/** All parts of the lifecycle that are built (see action-parts.providers.ts). */
export class ActionParts {
  private readonly planners: ReadonlyMap<string, Planner>

  /** @throws Error when two parts plan the same action */
  constructor(private readonly parts: readonly ActionPart[]) {
    const entries = parts.flatMap(({ plans }) => Object.entries(plans))
    this.planners = new Map(entries)
    if (this.planners.size < entries.length) throw new Error('two parts plan the same action')
  }

  /** @throws Error for an action that is allowed to somebody and has no plan */
  async plan(em: EntityManager, facts: PlanInput): Promise<Plan> {
    const planner = this.planner(facts.input.action)
    if (!planner) throw new Error(`no plan for ${facts.input.action}`)
    return planner(facts, em)
  }

  planner(action: TicketAction): Planner | undefined {
    return this.planners.get(action)
  }

  async after(em: EntityManager, facts: PlanInput, written: WrittenEvent): Promise<void> {
    for (const part of this.parts) await part.after?.(em, facts, written)
  }
}
