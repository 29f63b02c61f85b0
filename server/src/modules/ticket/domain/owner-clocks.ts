import type { SourcedLimit, TicketLimits } from '../../limit/index.js'
import type { TicketAssignmentEntity } from '../data/ticket-assignment.entity.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import { sameParty } from './routed-parties.js'
import type { ClockChange, OwnerRef } from './ticket-change.js'

/** A ticket before it is given to a new owner. */
export interface GivenTicket {
  readonly ticket: Pick<TicketEntity, 'status'>
  readonly assignments: readonly TicketAssignmentEntity[]
}

/**
 * The clocks of a ticket that is given to somebody: a new one to accept; and, where somebody had it before, the work's own:
 * given back to the same owner it goes on without the time it was away, to another it begins anew (GB/T 30428 practice).
 */
export function ownerClocks(
  given: GivenTicket,
  owner: OwnerRef,
  { acceptLimit, resolveLimit, reworkLimit }: TicketLimits,
): ClockChange[] {
  return [
    { op: 'stop', stage: 'accept' },
    { op: 'stop', stage: 'arrive' },
    { op: 'start', stage: 'accept', limit: acceptLimit },
    ...workClock(given, owner, { stage: 'resolve', limit: resolveLimit }),
    ...workClock(given, owner, { stage: 'rework', limit: reworkLimit }),
  ]
}

/** Returned to the desk: to give it out again has a limit like accepting it. */
export function backOnDesk(limit: SourcedLimit): ClockChange[] {
  return [
    { op: 'stop', stage: 'accept' },
    { op: 'stop', stage: 'arrive' },
    { op: 'start', stage: 'accept', limit },
  ]
}

function workClock(
  { ticket, assignments }: GivenTicket,
  owner: OwnerRef,
  work: Pick<Extract<ClockChange, { op: 'restart' }>, 'stage' | 'limit'>,
): ClockChange[] {
  const restart = { op: 'restart', ...work } as const
  if (ticket.status !== 'submitted') return [restart]
  const before = assignments.findLast(({ role, state }) => role === 'lead' && state === 'released')
  // On the desk since it was reported: nobody had it yet.
  if (!before) return []
  if (!sameParty(before, owner)) return [restart]
  return [{ op: 'giveBack', stage: work.stage, since: before.endedAt ?? before.createdAt }]
}
