import type { TicketAction } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { Plan, PlanInput } from '../domain/plan.js'
import type { WrittenEvent } from '../write/ticket-writer.js'

export type Planner = (facts: PlanInput, em: EntityManager) => Plan | Promise<Plan>

/** A group of actions that belong together: what each does to the ticket, and what goes with it. */
export interface ActionPart {
  readonly plans: Readonly<Partial<Record<TicketAction, Planner>>>
  /** Beside the timeline row, in the same transaction: rows of its own, a second change. Called after every action. */
  after?(em: EntityManager, facts: PlanInput, written: WrittenEvent): Promise<void>
}
