import { distanceM, type LngLat } from '@beegrid/shared'
import { AppError } from '../../../core/errors/index.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import { aliveAssignments, isOverdue, leadOf, type Plan, type PlanInput } from './plan.js'
import type { AssignmentUpdate, NewAssignment } from './ticket-change.js'
import { outcomeOf } from './confidential.js'
import { leadData } from './timeline-facts.js'

/** How far from the place still counts as on site, besides what the fix itself may be off by. */
const ON_SITE_M = 300

/** The acceptor leads; whoever led until then is at its side as helper. */
export function planAccept({ ticket, assignments, actorId, actsFor, input, arriveLimit }: PlanInput): Plan {
  // Called parties do their own part and no more.
  const alive = aliveAssignments(assignments).filter(({ role }) => role !== 'called')
  const lead = leadOf(assignments)
  const own = lead && actsFor.has(lead.id) ? lead : alive.find(({ id }) => actsFor.has(id))
  const updates = alive.map((each): AssignmentUpdate => {
    if (each.id === own?.id) return { id: each.id, role: 'lead', state: 'active', userId: actorId }
    return { id: each.id, role: each.role === 'lead' ? 'assist' : each.role, state: 'active' }
  })
  const desk: NewAssignment = {
    party: 'desk',
    role: 'lead',
    state: 'active',
    areaId: ticket.communityId,
    organisationId: null,
    userId: actorId,
    duty: null,
  }
  return {
    assignmentUpdates: updates,
    newAssignments: own ? [] : [desk],
    clocks: [
      { op: 'stop', stage: 'accept' },
      ...(arriveLimit ? [{ op: 'start' as const, stage: 'arrive' as const, limit: arriveLimit }] : []),
    ],
    ...(own && own.role !== 'lead' && { data: leadData(own) }),
    ...words(input.note),
  }
}

/** @throws AppError TICKET_ARRIVE_TOO_FAR when the position is elsewhere and no reason is given */
export function planArrive({ ticket, input }: PlanInput): Plan {
  const { position, reason = '', note } = input
  const distance = position ? distanceFrom(ticket, position) : null
  if (position && isElsewhere(ticket, position, distance) && reason.trim() === '') {
    throw new AppError('TICKET_ARRIVE_TOO_FAR', { params: { distance: distance ?? 0 } })
  }
  return {
    data: { distanceM: distance },
    clocks: [{ op: 'stop', stage: 'arrive' }],
    ...words(note ?? reason),
  }
}

function isElsewhere(
  { accuracyM }: TicketEntity,
  position: { accuracyM: number },
  distance: number | null,
): boolean {
  return distance !== null && distance > ON_SITE_M + position.accuracyM + (accuracyM ?? 0)
}

/** Metres; null for a ticket without a position. */
function distanceFrom({ lng, lat }: TicketEntity, position: LngLat): number | null {
  return lng === null || lat === null ? null : Math.round(distanceM(position, { lng, lat }))
}

export function planResolve(facts: PlanInput): Plan {
  const { ticket, assignments, actorId, actsFor, input, now, verifyLimit } = facts
  const own = aliveAssignments(assignments).find(({ id, role }) => role !== 'called' && actsFor.has(id))
  return {
    patch: {
      resolverId: actorId,
      resolverUnit: own?.organisationId ?? ticket.communityId ?? own?.areaId ?? null,
      resolvedAt: now,
      late: ticket.late || isOverdue(ticket, now),
    },
    data: { outcome: outcomeOf(ticket, input) },
    clocks: [
      { op: 'stop', stage: 'accept' },
      { op: 'stop', stage: 'arrive' },
      { op: 'stop', stage: 'resolve' },
      { op: 'stop', stage: 'rework' },
      { op: 'start', stage: 'verify', limit: verifyLimit },
    ],
    ...words(input.note),
  }
}

/** The words of an actor, when there are any. */
export function words(text: string | undefined): Pick<Plan, 'text'> {
  return text === undefined || text.trim() === '' ? {} : { text }
}
