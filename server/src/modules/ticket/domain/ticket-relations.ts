import { KIND_POLICIES, type DecidingActor, type Relation } from '@beegrid/shared'
import type { Actor, ActorMembership } from '../../../core/auth/index.js'
import type { TicketAssignmentEntity } from '../data/ticket-assignment.entity.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import { isConfidential } from './confidential.js'

export interface TicketParties {
  readonly ticket: TicketEntity
  readonly assignments: readonly TicketAssignmentEntity[]
  readonly follows: boolean
}

/** Roles that hold the post of a grid. */
const POST_ROLES = new Set(['grid_worker', 'grid_lead'])

/** Roles that may stand in on a post, named in the roster, wherever their own is. */
const STANDING_IN = new Set([...POST_ROLES, 'community_officer'])

const ALIVE = new Set(['offered', 'active'])

/** Whether posts given to this very person are still theirs: whoever left the service has none (G19). */
export function servesOnPosts(actor: Actor): boolean {
  return actor.memberships.some(({ role }) => STANDING_IN.has(role))
}

function holdsPost(membership: ActorMembership, areaId: string | null): boolean {
  return POST_ROLES.has(membership.role) && membership.areaId === areaId
}

function holdsDesk(membership: ActorMembership, areaId: string | null): boolean {
  return membership.role.endsWith('_officer') && membership.areaId === areaId
}

/** Whether an actor acts for an assigned party: holds its post, sits at its desk, works for its organisation. */
export function actsFor(actor: Actor, assignment: TicketAssignmentEntity): boolean {
  const { party, areaId, organisationId } = assignment
  if (assignment.userId === actor.userId && party === 'post' && servesOnPosts(actor)) return true
  if (mediates(actor, assignment)) return true
  if (party === 'organisation') {
    return actor.memberships.some(
      (each) => each.organisationId !== null && each.organisationId === organisationId,
    )
  }
  const holds = party === 'post' ? holdsPost : holdsDesk
  return areaId !== null && actor.memberships.some((each) => holds(each, areaId))
}

/** A dispute lies with a desk and, by name, with its mediator. */
function mediates(actor: Actor, { party, userId, areaId }: TicketAssignmentEntity): boolean {
  if (party !== 'desk' || userId !== actor.userId) return false
  return actor.memberships.some((each) => each.role === 'mediator' && each.areaId === areaId)
}

/** Ids of the assignments whose party an actor acts for. */
export function partiesOf(
  actor: Actor,
  { assignments }: Pick<TicketParties, 'assignments'>,
): ReadonlySet<string> {
  return new Set(assignments.filter((each) => actsFor(actor, each)).map(({ id }) => id))
}

/** Whoever did the work stays what they were to it once the ticket is done: they are told how it was rated. */
function assignedRelations(
  actor: Actor,
  { ticket, assignments }: Pick<TicketParties, 'ticket' | 'assignments'>,
): Relation[] {
  const counts = ({ state }: TicketAssignmentEntity): boolean =>
    ALIVE.has(state) || (state === 'done' && ticket.phase === 'done')
  return assignments.filter((each) => counts(each) && actsFor(actor, each)).map((each) => each.role)
}

type Desks = Pick<TicketEntity, 'communityId' | 'subdistrictId'> & { readonly countyId: string | null }

/** Of a confidential ticket no desk knows but the one it lies with. */
function smallestDesk({ communityId, subdistrictId, countyId }: TicketEntity): Desks {
  if (communityId !== null) return { communityId, subdistrictId: null, countyId: null }
  return { communityId, subdistrictId, countyId: subdistrictId === null ? countyId : null }
}

function deskRelations(actor: Actor, ticket: Desks): Relation[] {
  const held = (role: string, areaId: string | null): boolean =>
    areaId !== null && actor.memberships.some((each) => each.role === role && each.areaId === areaId)
  return [
    ...(held('community_officer', ticket.communityId) ? (['community'] as const) : []),
    ...(held('subdistrict_officer', ticket.subdistrictId) ? (['subdistrict'] as const) : []),
    ...(held('county_officer', ticket.countyId) ? (['county'] as const) : []),
  ]
}

/** Riders who pass by are asked whether it is still good, where the place lies in what they know. */
function isRechecker(actor: Actor, ticket: TicketEntity): boolean {
  const { recheckOpen, status, kind, gridId, communityId, subdistrictId, countyId } = ticket
  if (!recheckOpen || status !== 'closed' || !KIND_POLICIES[kind].followable) return false
  const places = [gridId, communityId, subdistrictId, countyId]
  return actor.memberships.some(
    ({ role, areaId }) => role === 'part_time_grid_worker' && areaId !== null && places.includes(areaId),
  )
}

/** Everything an actor is to a ticket. `anyone` belongs to every signed-in person. */
export function relationsOf(
  actor: Actor,
  { ticket, assignments, follows }: TicketParties,
): ReadonlySet<Relation> {
  const isReporter = ticket.reporterId === actor.userId && !ticket.reporterDetached
  return new Set<Relation>([
    'anyone',
    ...(isReporter ? (['reporter'] as const) : []),
    ...(follows ? (['follower'] as const) : []),
    ...assignedRelations(actor, { ticket, assignments }),
    ...deskRelations(actor, isConfidential(ticket) ? smallestDesk(ticket) : ticket),
    ...(isRechecker(actor, ticket) ? (['rechecker'] as const) : []),
  ])
}

/** The community a grid lies in. */
export type CommunityOf = (gridId: string) => string | undefined

/** All that is known where no map is at hand: the grid of the ticket itself. */
export function byTicketAlone({ gridId, communityId }: TicketEntity): CommunityOf {
  return (id) => (id === gridId ? (communityId ?? undefined) : undefined)
}

/** Communities and organisations an actor works for. A grid worker's unit is the community of the grid. */
export function unitsOf(actor: Actor, communityOf: CommunityOf): ReadonlySet<string> {
  const units = new Set<string>()
  for (const { role, areaId, organisationId } of actor.memberships) {
    if (organisationId !== null) units.add(organisationId)
    if (role === 'community_officer' && areaId !== null) units.add(areaId)
    const community = POST_ROLES.has(role) && areaId !== null ? communityOf(areaId) : undefined
    if (community !== undefined) units.add(community)
  }
  return units
}

export function decidingActor(actor: Actor, parties: TicketParties, communityOf: CommunityOf): DecidingActor {
  return { id: actor.userId, relations: relationsOf(actor, parties), units: unitsOf(actor, communityOf) }
}
