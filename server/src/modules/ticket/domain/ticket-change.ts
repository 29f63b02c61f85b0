import type { Duty, Relation, TicketAction, TicketState } from '@beegrid/shared'
import type { AssignmentParty, AssignmentRole, AssignmentState } from '../data/ticket-assignment.entity.js'
import type { EventData } from '../data/ticket-event.entity.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import type { SourcedLimit } from '../../limit/index.js'
import type { ClockStage } from './deadline.js'
import type { StoredRoute } from './stored-route.js'

/** Who a ticket can be given to. */
export interface OwnerRef {
  readonly party: AssignmentParty
  readonly areaId: string | null
  readonly organisationId: string | null
  readonly userId: string | null
  readonly duty: Duty | null
}

export interface NewAssignment extends OwnerRef {
  /** Left out: a new one. */
  readonly id?: string
  readonly role: AssignmentRole
  readonly state: AssignmentState
}

/** A change to an assignment that exists. */
export interface AssignmentUpdate {
  readonly id: string
  readonly state?: AssignmentState
  readonly role?: AssignmentRole
  readonly userId?: string
}

export type ClockChange =
  /** `assignmentId`: for a called party, whose clocks run beside the ticket's own. */
  | {
      readonly op: 'start'
      readonly stage: ClockStage
      readonly limit: SourcedLimit
      readonly assignmentId?: string
    }
  | { readonly op: 'stop'; readonly stage: ClockStage; readonly assignmentId?: string }
  | { readonly op: 'stopAll' }
  /** Those that run stand still; those that stand still run on, with what was left. Left out: every stage. */
  | { readonly op: 'pauseAll'; readonly stages?: readonly ClockStage[] }
  | { readonly op: 'resumeAll'; readonly stages?: readonly ClockStage[] }
  /** The clock of the work gets its original limit once more, from where it would have been over. */
  | { readonly op: 'extend' }
  /** Another owner: the clock begins anew, unless it is over already. */
  | { readonly op: 'restart'; readonly stage: ClockStage; readonly limit: SourcedLimit }
  /** The same owner again: the time since `since` (epoch ms) is not counted. */
  | { readonly op: 'giveBack'; readonly stage: ClockStage; readonly since: number }
  /** Known better what it is: the limit of that, as far as it brings the promise nearer. */
  | { readonly op: 'rename'; readonly stage: ClockStage; readonly limit: SourcedLimit }
  /** A running clock takes over an earlier promise (`ownDueAt` keeps its own), or goes back to its own (null). */
  | { readonly op: 'due'; readonly id: string; readonly dueAt: number; readonly ownDueAt: number | null }

/** Columns an action may set; state, version and timeline head are the writer's alone. */
export type TicketPatch = Partial<
  Omit<
    TicketEntity,
    | 'id'
    | 'number'
    | 'status'
    | 'phase'
    | 'version'
    | 'eventSeq'
    | 'eventHead'
    | 'nextDueAt'
    | 'resolveDueAt'
    | 'updatedAt'
  >
>

/** Everything one action does to a ticket, decided before anything is written. */
export interface TicketChange {
  readonly action: TicketAction
  readonly to: TicketState
  readonly movesState: boolean
  readonly actorId: string | null
  readonly actorRelation: Relation
  readonly patch?: TicketPatch
  /** Words of the actor: kept beside the chain. */
  readonly text?: string
  readonly data?: EventData
  /** How many photos it brings; none where left out. */
  readonly photos?: number
  readonly newAssignments?: readonly NewAssignment[]
  readonly assignmentUpdates?: readonly AssignmentUpdate[]
  readonly clocks?: readonly ClockChange[]
  /** The router's decision, where the action stands on one: kept beside the timeline row. */
  readonly route?: StoredRoute
}
