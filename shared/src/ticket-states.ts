export const TICKET_STATES = [
  'submitted',
  'dispatched',
  'accepted',
  'on_site',
  'suspended',
  'resolved',
  'closed',
  'rejected',
  'withdrawn',
  'merged',
] as const
export type TicketState = (typeof TICKET_STATES)[number]

export const TICKET_PHASES = ['open', 'waiting', 'done'] as const
/** Coarse phase for people and charts. */
export type TicketPhase = (typeof TICKET_PHASES)[number]

export const PHASE_OF: Readonly<Record<TicketState, TicketPhase>> = {
  submitted: 'open',
  dispatched: 'open',
  accepted: 'open',
  on_site: 'open',
  suspended: 'open',
  resolved: 'waiting',
  closed: 'done',
  rejected: 'done',
  withdrawn: 'done',
  merged: 'done',
}

export const OPEN_STATES: readonly TicketState[] = [
  'submitted',
  'dispatched',
  'accepted',
  'on_site',
  'suspended',
]
/** Not done yet: open, or waiting to be checked. */
export const ALIVE_STATES: readonly TicketState[] = [...OPEN_STATES, 'resolved']
