import type { Actor } from '../../../core/auth/index.js'
import type { WorkingCalendar } from '../../calendar/index.js'
import type { TicketLimits } from '../../limit/index.js'
import type { RouteDecision } from '../../routing/index.js'
import type { ActionInput } from '../domain/action-input.js'
import type { OwnerRef } from '../domain/ticket-change.js'
import type { NewTicket } from '../write/ticket-writer.js'

/** One action of the past: who did what, when, and with which words. */
export interface ScriptedAction {
  /** Epoch milliseconds; never before the action before it. */
  readonly at: number
  readonly actor: Actor
  readonly input: ActionInput
  /** For dispatch, transfer and reopen: the new owner and its name as the timeline tells it. */
  readonly owner?: OwnerRef
  readonly ownerName?: string
  /** For decline: what the owner who refuses is called. */
  readonly refusedBy?: string
}

/** A ticket of the past, from its report on. */
export interface ScriptedTicket {
  readonly draft: NewTicket
  readonly reporter: Actor
  readonly decision: RouteDecision
  /** Name of the first owner. */
  readonly ownerName: string
  readonly limits: TicketLimits
  /** Left out: the published one. */
  readonly calendar?: WorkingCalendar
  /** Further words to find it by, e.g. its category's name. */
  readonly searchWords: readonly string[]
  /** Staff filed it for somebody. */
  readonly onBehalfOf?: { readonly name: string | null; readonly phone: string | null }
  readonly actions: readonly ScriptedAction[]
}

/** A decision of the router, taken at a moment of the past. */
export interface RoutedDispatch {
  /** Epoch milliseconds. */
  readonly at: number
  readonly decision: RouteDecision
  readonly ownerName: string
}
