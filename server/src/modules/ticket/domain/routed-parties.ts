import type { OwnerRef as RoutedOwner, RouteDecision } from '../../routing/index.js'
import type { TicketAssignmentEntity } from '../data/ticket-assignment.entity.js'
import type { EventData } from '../data/ticket-event.entity.js'
import { aliveAssignments } from './plan.js'
import type { StoredRoute } from './stored-route.js'
import type { AssignmentUpdate, NewAssignment, OwnerRef } from './ticket-change.js'

/** A routed owner as an assignment's party. */
export function asParty(owner: RoutedOwner): OwnerRef {
  const nobody = { areaId: null, organisationId: null, userId: null, duty: null }
  switch (owner.party) {
    case 'post':
      return { ...nobody, party: 'post', areaId: owner.areaId, userId: owner.userId, duty: owner.duty }
    case 'organisation':
      return { ...nobody, party: 'organisation', organisationId: owner.organisationId }
    case 'desk':
      return { ...nobody, party: 'desk', areaId: owner.areaId, userId: owner.userId ?? null }
  }
}

type Party = Pick<OwnerRef, 'party' | 'areaId' | 'organisationId'>

export function sameParty(a: Party, b: Party): boolean {
  return a.party === b.party && a.areaId === b.areaId && a.organisationId === b.organisationId
}

/** What of a decision is kept with the ticket. */
export function storedRoute(decision: RouteDecision): StoredRoute {
  const { sentence, reason, rule, boundaryVersion, candidates, rosterFacts } = decision
  const { ruleId, ruleVersion, rulesConsidered } = decision
  return {
    ...{ sentence, reason, rule, boundaryVersion, candidates, rosterFacts },
    ...{ ruleId, ruleVersion, rulesConsidered },
  }
}

/** What the first line of the timeline keeps of the first decision, whatever is decided later (the figure of first routes). */
export function firstRouteData({ reason, ruleId, ruleVersion }: RouteDecision): EventData {
  return { routeReason: reason, ruleId, ruleVersion }
}

/** Who helps and who is informed beside the lead, each once. */
export function helpersOf(decision: RouteDecision, lead: OwnerRef): readonly OwnerRef[] {
  const parties = [...decision.assists, ...decision.informs].map(asParty)
  return parties.filter(
    (each, index) => !sameParty(each, lead) && parties.findIndex((other) => sameParty(other, each)) === index,
  )
}

export interface Handover {
  readonly assignmentUpdates: readonly AssignmentUpdate[]
  readonly newAssignments: readonly NewAssignment[]
}

/**
 * Gives a ticket to a new lead: the old one is released, helpers stay and new ones join. A helper that becomes the lead
 * is offered the ticket anew.
 */
export function handover(
  assignments: readonly TicketAssignmentEntity[],
  lead: OwnerRef,
  helpers: readonly OwnerRef[],
): Handover {
  const alive = aliveAssignments(assignments)
  const leaves = alive.filter((each) => each.role === 'lead' || sameParty(each, lead))
  const stays = alive.filter((each) => !leaves.includes(each))
  const joins = helpers.filter(
    (each) => !sameParty(each, lead) && !stays.some((other) => sameParty(other, each)),
  )
  return {
    assignmentUpdates: leaves.map(({ id }) => ({ id, state: 'released' })),
    newAssignments: [
      { ...lead, role: 'lead', state: 'offered' },
      ...joins.map((each) => ({ ...each, role: 'assist' as const, state: 'offered' as const })),
    ],
  }
}
