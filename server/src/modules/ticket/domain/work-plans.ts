import { distanceM } from '@beegrid/shared'
import { AppError } from '../../../core/errors/index.js'
import { VERIFY_LIMIT } from './deadline.js'
import { aliveAssignments, leadOf, type Plan, type PlanInput } from './plan.js'
import type { AssignmentUpdate, NewAssignment } from './ticket-change.js'

/** How far from the place still counts as on site, besides what the fix itself may be off by. */
const ON_SITE_M = 300

/** The acceptor leads; whoever led until then is at its side as helper. */
export function planAccept({ ticket, assignments, actorId, actsFor, input }: PlanInput): Plan {
  const alive = aliveAssignments(assignments)
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
    clocks: [{ op: 'stop', stage: 'accept' }],
    ...words(input.note),
  }
}

/** @throws AppError TICKET_ARRIVE_TOO_FAR when the position is elsewhere and no reason is given */
export function planArrive({ ticket, input }: PlanInput): Plan {
  const { position, reason, note } = input
  const { lng, lat } = ticket
  const distance =
    position && lng !== null && lat !== null ? Math.round(distanceM(position, { lng, lat })) : null
  const reach = ON_SITE_M + (position?.accuracyM ?? 0) + (ticket.accuracyM ?? 0)
  if (distance !== null && distance > reach && !reason?.trim()) {
    throw new AppError('TICKET_ARRIVE_TOO_FAR', { params: { distance } })
  }
  return { data: { distanceM: distance }, ...words(note ?? reason) }
}

export function planResolve({ ticket, assignments, actorId, actsFor, input, now }: PlanInput): Plan {
  const own = aliveAssignments(assignments).find(({ id }) => actsFor.has(id))
  return {
    patch: {
      resolverId: actorId,
      resolverUnit: own?.organisationId ?? ticket.communityId ?? own?.areaId ?? null,
      resolvedAt: now,
    },
    data: { outcome: input.outcome ?? 'fixed' },
    clocks: [
      { op: 'stop', stage: 'accept' },
      { op: 'stop', stage: 'resolve' },
      { op: 'stop', stage: 'rework' },
      { op: 'start', stage: 'verify', limit: VERIFY_LIMIT },
    ],
    ...words(input.note),
  }
}

/** The words of an actor, when there are any. */
export function words(text: string | undefined): Pick<Plan, 'text'> {
  return text === undefined || text.trim() === '' ? {} : { text }
}
