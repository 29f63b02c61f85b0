import { KIND_POLICIES, TICKET_KINDS, type TicketKind } from './ticket-kinds.js'
import type { TicketAction } from './ticket-lifecycle.js'

/** Kinds of which nobody knows but their parties, the mediator and the community's desk. */
export const CONFIDENTIAL_KINDS: readonly TicketKind[] = TICKET_KINDS.filter(
  (kind) => KIND_POLICIES[kind].confidential,
)

/**
 * What would bring somebody else in, or ask somebody above: a confidential ticket stays where it is. The desk it lies with may
 * ask back whether it holds (`followUp`), as long as nobody has confirmed it.
 */
export const NEVER_CONFIDENTIAL: ReadonlySet<TicketAction> = new Set<TicketAction>([
  ...(['dispatch', 'decline', 'transfer', 'merge', 'unmerge', 'follow', 'whistle'] as const),
  ...(['suspend', 'extend', 'appeal', 'supervise', 'recheck', 'publish'] as const),
])

/** Sessions are for a quarrel alone: on a broken lamp there is nothing to mediate. */
const ONLY_CONFIDENTIAL: ReadonlySet<TicketAction> = new Set<TicketAction>(['mediate'])

/** Whether a kind of ticket knows an action at all. */
export function fitsKind(
  action: TicketAction,
  { confidential }: { readonly confidential: boolean },
): boolean {
  return !(confidential ? NEVER_CONFIDENTIAL : ONLY_CONFIDENTIAL).has(action)
}
