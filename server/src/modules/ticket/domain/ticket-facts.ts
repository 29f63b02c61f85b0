import { KIND_POLICIES, type Proof, type TicketFacts } from '@beegrid/shared'
import type { TicketParties } from './ticket-relations.js'

export interface ActorRecord {
  readonly userId: string
  readonly rated: boolean
}

const OPEN_CALL = new Set(['offered', 'active'])

/** The facts `decide` needs of a ticket, for one actor. A reporter follows their own ticket already. */
export function ticketFacts(
  { ticket, assignments, follows }: TicketParties,
  { userId, rated }: ActorRecord,
  proof: Proof | null,
): TicketFacts {
  const isReporter = ticket.reporterId === userId && !ticket.reporterDetached
  return {
    state: ticket.status,
    kind: KIND_POLICIES[ticket.kind],
    calledOpen: assignments.some(({ role, state }) => role === 'called' && OPEN_CALL.has(state)),
    ratedByActor: rated,
    followedByActor: follows || isReporter,
    mergedCount: ticket.mergedCount,
    refusals: ticket.declines,
    ...(proof && { proof }),
    ...(ticket.stateBefore !== null && { stateBefore: ticket.stateBefore }),
    ...(ticket.resolverId !== null && { resolverId: ticket.resolverId }),
    ...(ticket.resolverUnit !== null && { resolverUnit: ticket.resolverUnit }),
    ...(ticket.intakeUnit !== null && { intakeUnit: ticket.intakeUnit }),
    ...(ticket.reopenUntil !== null && { reopenUntil: ticket.reopenUntil }),
  }
}
