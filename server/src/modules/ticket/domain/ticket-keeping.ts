import type { RequestKind, TicketState, WaitingRequest } from '@beegrid/shared'
import type { TicketEntity } from '../data/ticket.entity.js'
import type { TicketChange } from './ticket-change.js'

/** Where a request may wait for its answer: in the states it is asked in. */
const WAITS_IN: Readonly<Record<RequestKind, readonly TicketState[]>> = {
  suspend: ['accepted', 'on_site'],
  extend: ['accepted', 'on_site'],
  appeal: ['closed', 'rejected'],
  whistle: ['dispatched', 'accepted', 'on_site', 'suspended'],
}

type Held = Pick<TicketEntity, 'status' | 'requests'>

/** The requests that still make sense where the ticket is now. */
export function stillWaiting(before: Held, { to, patch }: TicketChange): readonly WaitingRequest[] | null {
  const requests = patch?.requests === undefined ? before.requests : patch.requests
  const waiting = (requests ?? []).filter(({ kind }) => WAITS_IN[kind].includes(to))
  return waiting.length > 0 ? waiting : null
}

/** Ids of the requests a change takes off the ticket. */
export function noLongerWaiting(before: Held, after: readonly WaitingRequest[] | null): readonly string[] {
  const kept = new Set((after ?? []).map(({ id }) => id))
  return (before.requests ?? []).flatMap(({ id }) => (kept.has(id) ? [] : [id]))
}

/** However a hold ends, what was left of each limit runs on. To be merged is not an end of it: the ticket sleeps as it is. */
export function endsHold({ status }: Held, { to }: TicketChange): boolean {
  return status === 'suspended' && to !== 'suspended' && to !== 'merged'
}
