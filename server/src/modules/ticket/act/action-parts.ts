import type { TicketAction } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { Plan, PlanInput } from '../domain/plan.js'
import type { WrittenEvent } from '../write/ticket-writer.js'
import type { ActionPart, Planner } from './action-part.js'

/** All parts of the lifecycle that are built (see action-parts.providers.ts). */
export class ActionParts {
  private readonly planners = new Map<string, Planner>()
  private readonly parts: ActionPart[] = []

  constructor(parts: readonly ActionPart[]) {
    parts.forEach((part) => {
      this.join(part)
    })
  }

  /** A module that builds on tickets adds its part when it starts. @throws Error when two parts plan the same action */
  join(part: ActionPart): void {
    for (const [action, planner] of Object.entries(part.plans)) {
      if (this.planners.has(action)) throw new Error(`two parts plan ${action}`)
      this.planners.set(action, planner)
    }
    this.parts.push(part)
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
