import type { Relation, TicketState } from '@beegrid/shared'
import type { TicketAssignmentEntity } from '../data/ticket-assignment.entity.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import type { TicketLimits } from '../../limit/index.js'
import type { ActionInput } from './action-input.js'
import type { AssignmentUpdate, TicketChange } from './ticket-change.js'

/** The facts a plan is made from. */
export interface PlanInput extends TicketLimits {
  readonly ticket: TicketEntity
  readonly assignments: readonly TicketAssignmentEntity[]
  readonly actorId: string
  readonly relations: ReadonlySet<Relation>
  /** Ids of assignments whose party the actor acts for. */
  readonly actsFor: ReadonlySet<string>
  readonly input: ActionInput
  readonly now: number
  readonly followers: number
  /** The kept ticket of a merge. */
  readonly partner?: Partner
}

/** The other ticket of a merge, and what the actor is to it. */
export interface Partner {
  readonly ticket: TicketEntity
  readonly assignments: readonly TicketAssignmentEntity[]
  readonly relations: ReadonlySet<Relation>
  /** Whether the actor may know of it at all. */
  readonly visible: boolean
}

/** What an action does besides moving the state; `to` only where it differs from the table's answer. */
export type Plan = Pick<
  TicketChange,
  'patch' | 'text' | 'data' | 'newAssignments' | 'assignmentUpdates' | 'clocks' | 'route'
> & { readonly to?: TicketState }

const ALIVE = new Set(['offered', 'active'])

export function aliveAssignments(
  assignments: readonly TicketAssignmentEntity[],
): readonly TicketAssignmentEntity[] {
  return assignments.filter(({ state }) => ALIVE.has(state))
}

/** The party that has the ticket now. */
export function leadOf(assignments: readonly TicketAssignmentEntity[]): TicketAssignmentEntity | undefined {
  return aliveAssignments(assignments).find(({ role }) => role === 'lead')
}

/** Ends every party's part. */
export function endAll(
  assignments: readonly TicketAssignmentEntity[],
  state: 'done' | 'released',
): readonly AssignmentUpdate[] {
  return aliveAssignments(assignments).map(({ id }) => ({ id, state }))
}

/** Who has it, or who had it last. */
export function lastLeadOf(
  assignments: readonly TicketAssignmentEntity[],
): TicketAssignmentEntity | undefined {
  return leadOf(assignments) ?? assignments.findLast(({ role, state }) => role === 'lead' && state === 'done')
}

const REDONE_IN = new Set(['dispatched', 'accepted', 'on_site'])

/** Being done again: refused by the reporter, or reopened. */
export function isRework({ reworks, status }: Pick<TicketEntity, 'reworks' | 'status'>): boolean {
  return reworks > 0 && REDONE_IN.has(status)
}

/** Its limit to be resolved, or done again, is over. */
export function isOverdue({ resolveDueAt }: Pick<TicketEntity, 'resolveDueAt'>, now: number): boolean {
  return resolveDueAt !== null && resolveDueAt < now
}
