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
    ...present({ proof, stateBefore: ticket.stateBefore, reopenUntil: ticket.reopenUntil }),
    ...present({
      resolverId: ticket.resolverId,
      resolverUnit: ticket.resolverUnit,
      intakeUnit: ticket.intakeUnit,
    }),
  }
}

type Present<T> = { readonly [K in keyof T]?: NonNullable<T[K]> }

/** What is there: a fact that is not known is left out. */
function present<T extends object>(facts: T): Present<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as Present<T>
}
