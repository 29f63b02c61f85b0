import { KIND_POLICIES, type Proof, type TicketFacts, type TicketState } from '@beegrid/shared'
import type { TicketEntity } from '../data/ticket.entity.js'
import { isOverdue } from './plan.js'
import type { TicketParties } from './ticket-relations.js'

export interface ActorRecord {
  readonly userId: string
  readonly rated: boolean
  /** Ids of assignments whose party the actor acts for; left out: none. */
  readonly actsFor?: ReadonlySet<string>
  /** Epoch milliseconds. */
  readonly now: number
}

/** Whoever waits may remind again after this. */
const REMIND_PAUSE_MS = 2 * 3_600_000

const OPEN_CALL = new Set(['offered', 'active'])

/** The facts `decide` needs of a ticket, for one actor. A reporter follows their own ticket already. */
export function ticketFacts(
  { ticket, assignments, follows }: TicketParties,
  { userId, rated, actsFor = new Set(), now }: ActorRecord,
  proof: Proof | null,
): TicketFacts {
  const isReporter = ticket.reporterId === userId && !ticket.reporterDetached
  return {
    state: ticket.status,
    kind: KIND_POLICIES[ticket.kind],
    calledOpen: assignments.some(({ role, state }) => role === 'called' && OPEN_CALL.has(state)),
    respondedByActor: hasResponded(assignments, actsFor),
    ratedByActor: rated,
    followedByActor: follows || isReporter,
    mergedCount: ticket.mergedCount,
    refusals: ticket.declines,
    ...closedLoopFacts(ticket, now),
    ...present({ proof, stateBefore: stateBefore(ticket), reopenUntil: ticket.reopenUntil }),
    ...present({
      resolverId: ticket.resolverId,
      resolverUnit: ticket.resolverUnit,
      intakeUnit: ticket.intakeUnit,
    }),
  }
}

/** Every call of a whistle to one of the actor's parties is answered. */
function hasResponded(assignments: TicketParties['assignments'], actsFor: ReadonlySet<string>): boolean {
  const calls = assignments.filter(({ id, role }) => role === 'called' && actsFor.has(id))
  return !calls.some(({ state }) => state === 'offered')
}

/** Merged while it was on hold, it goes back on hold first. */
function stateBefore({ status, stateBefore: merged, suspendedFrom }: TicketEntity): TicketState | null {
  return status === 'suspended' ? suspendedFrom : merged
}

type ClosedLoop =
  | 'requests'
  | 'suspensions'
  | 'extensions'
  | 'appeals'
  | 'rejectionAppeals'
  | 'overdue'
  | 'late'
  | 'supervisions'
  | 'whistles'
  | 'remindAgainAt'

function closedLoopFacts(ticket: TicketEntity, now: number): Pick<TicketFacts, ClosedLoop> {
  const { suspensions, extensions, appeals, rejectionAppeals, late, remindedAt } = ticket
  const { supervisions, whistles } = ticket
  return {
    ...{ suspensions, extensions, appeals, rejectionAppeals, late, supervisions, whistles },
    requests: ticket.requests ?? [],
    overdue: isOverdue(ticket, now),
    ...(remindedAt !== null && { remindAgainAt: remindedAt + REMIND_PAUSE_MS }),
  }
}

type Present<T> = { readonly [K in keyof T]?: NonNullable<T[K]> }

/** What is there: a fact that is not known is left out. */
function present<T extends object>(facts: T): Present<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as Present<T>
}
