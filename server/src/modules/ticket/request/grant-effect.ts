import type { RequestKind } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { TicketRequestEntity } from '../data/ticket-request.entity.js'
import type { Plan, PlanInput } from '../domain/plan.js'
import type { WrittenEvent } from '../write/ticket-writer.js'

export interface AnsweredRequest {
  readonly request: TicketRequestEntity
  readonly granted: boolean
}

/** What the last answer to a request of one kind does besides being on record. */
export interface GrantEffect {
  readonly kind: RequestKind
  /** Added to the plan of the answer: the patch and the data are put together, anything else is taken as it is. */
  plan(em: EntityManager, facts: PlanInput, answered: AnsweredRequest): Plan | Promise<Plan>
  /** Beside the timeline row of the answer, in the same transaction. */
  after?(em: EntityManager, facts: PlanInput, written: WrittenEvent & AnsweredRequest): Promise<void>
}
