import type { KindPolicy, Proof } from './ticket-kinds.js'
import type { Need, Relation, TicketAction } from './ticket-lifecycle.js'
import type { WaitingRequest } from './ticket-requests.js'
import type { TicketState } from './ticket-states.js'

/** The facts of a ticket that a decision needs. Times are epoch milliseconds. */
export interface TicketFacts {
  readonly state: TicketState
  readonly kind: KindPolicy
  /** Proof the category asks for on top of its kind. */
  readonly proof?: Proof
  /** Who submitted the work as done, and for which unit (community or organisation). */
  readonly resolverId?: string
  readonly resolverUnit?: string
  /** The unit that took the report in, when staff filed it. */
  readonly intakeUnit?: string
  /** A called party (whistle) that has not answered yet. */
  readonly calledOpen: boolean
  /** The actor's party has said already whether it comes to the whistle. */
  readonly respondedByActor?: boolean
  /** End of the reporter's window to reopen; its start never moves. */
  readonly reopenUntil?: number
  readonly ratedByActor: boolean
  readonly followedByActor: boolean
  /** What a ticket goes back to that is on hold or merged now. */
  readonly stateBefore?: TicketState
  /** How many tickets are merged into this one. */
  readonly mergedCount: number
  /** How often an owner has refused it: declined it, or as lead handed it on. */
  readonly refusals: number
  readonly requests: readonly WaitingRequest[]
  /** Granted so far; each has its own end (docs/architecture.md, "Requests"). */
  readonly suspensions: number
  readonly extensions: number
  /** Appeals made, each kind once: against being late, and against a rejection. */
  readonly appeals: number
  readonly rejectionAppeals: number
  /** Its limit to be resolved is over now; or it was when it was submitted as done. */
  readonly overdue: boolean
  readonly late: boolean
  /** Open supervision orders and whistles. */
  readonly supervisions: number
  readonly whistles: number
  /** When somebody who waits may remind again. */
  readonly remindAgainAt?: number
}

export interface DecidingActor {
  readonly id: string
  readonly relations: ReadonlySet<Relation>
  /** Units (communities, organisations) the actor works for. */
  readonly units: ReadonlySet<string>
}

/** What came with the action; `undefined` when only asking whether it is allowed at all. */
export interface GivenFacts {
  readonly has: ReadonlySet<Need>
  readonly passed?: boolean
  /** The request to answer, where several wait. */
  readonly requestId?: string
  /** A call-back that found it not done: do it again. */
  readonly reopen?: boolean
}

export type Refusal =
  | 'TICKET_ACTION_FORBIDDEN'
  | 'TICKET_OWN_WORK'
  | 'TICKET_OWN_UNIT'
  | 'TICKET_OWN_REQUEST'
  | 'TICKET_GRANTED_BEFORE'
  | 'TICKET_WRONG_STATE'
  | 'TICKET_ALREADY_RATED'
  | 'TICKET_ALREADY_FOLLOWED'
  | 'TICKET_REOPEN_WINDOW_OVER'
  | 'TICKET_CALLED_PARTY_OPEN'
  | 'TICKET_RESPONDED_BEFORE'
  | 'TICKET_MERGE_HAS_OTHERS'
  | 'TICKET_COMMUNITY_DECIDES'
  | 'TICKET_REQUEST_WAITS'
  | 'TICKET_REQUEST_NONE'
  | 'TICKET_REQUEST_OVERDUE'
  | 'TICKET_SUSPENDED_BEFORE'
  | 'TICKET_EXTENDED_TWICE'
  | 'TICKET_APPEALED_BEFORE'
  | 'TICKET_APPEAL_NOT_LATE'
  | 'TICKET_NOT_SUPERVISED'
  | 'TICKET_NOT_WHISTLED'
  | 'TICKET_REMINDED_LATELY'
  | 'TICKET_NEEDS_MISSING'

export type Decision =
  | { readonly ok: true; readonly to: TicketState; readonly movesState: boolean }
  | { readonly ok: false; readonly code: Refusal; readonly missing?: readonly Need[] }

export interface DecideInput {
  readonly action: TicketAction
  readonly facts: TicketFacts
  readonly actor: DecidingActor
  readonly given?: GivenFacts
  readonly now: number
}
