import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { AppError } from '../../../core/errors/index.js'
import {
  Router,
  type OwnerRef as RoutedOwner,
  type RouteDecision,
  type RouteRequest,
} from '../../routing/index.js'
import type { TicketAggregate } from '../data/ticket.repository.js'
import type { TicketAssignmentEntity } from '../data/ticket-assignment.entity.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import { leadOf, type Plan, type PlanInput } from '../domain/plan.js'
import { asParty, handover, helpersOf, sameParty, storedRoute } from '../domain/routed-parties.js'
import type { OwnerRef, TicketChange } from '../domain/ticket-change.js'
import { words } from '../domain/work-plans.js'
import { OwnerChoices } from './owner-choices.service.js'
import { TicketTerms } from '../ticket-terms.service.js'

/** Actions that give a ticket to somebody: dispatch, transfer, decline, reopen. */
@Injectable()
export class TicketHandover {
  constructor(
    private readonly router: Router,
    private readonly owners: OwnerChoices,
    private readonly terms: TicketTerms,
    private readonly clock: Clock,
  ) {}

  /** The desk, or a lead inside its community, names the owner. @throws AppError TICKET_OWNER_INVALID, TICKET_OWNER_UNCHANGED */
  async planGive(em: EntityManager, facts: PlanInput): Promise<Plan> {
    const { ticket, assignments, input, acceptLimit } = facts
    const owner = await this.owners.chosen(em, ticket, input.owner)
    const lead = leadOf(assignments)
    if (lead && sameParty(lead, owner)) throw new AppError('TICKET_OWNER_UNCHANGED')
    if (actsAsLeadAlone(facts) && !this.owners.isWithinCommunity(ticket, owner))
      throw new AppError('TICKET_OWNER_INVALID')
    return {
      ...handover(assignments, owner, this.owners.communityDesk(ticket)),
      data: { owner: await this.owners.nameOf(em, owner) },
      clocks: [
        { op: 'stop', stage: 'accept' },
        { op: 'start', stage: 'accept', limit: acceptLimit },
      ],
      ...words(input.reason ?? input.note),
    }
  }

  /** Back to the smallest desk that contains the place, until somebody else is found. */
  planDecline({ ticket, assignments, input }: PlanInput): Plan {
    const [desk] = this.owners.communityDesk(ticket)
    const lead = desk ?? this.owners.countyDesk(ticket)
    return {
      ...handover(assignments, lead, []),
      patch: { declines: ticket.declines + 1 },
      clocks: [{ op: 'stop', stage: 'accept' }],
      ...words(input.reason),
    }
  }

  /**
   * After a first decline the router tries once more with another owner; after that, or when there is none, the ticket
   * stays on the desk (undefined).
   */
  async afterDecline(
    em: EntityManager,
    { ticket, assignments }: TicketAggregate,
  ): Promise<TicketChange | undefined> {
    if (ticket.declines > 1) return undefined
    const declined = assignments.filter(({ role, state }) => role === 'lead' && state === 'released')
    const decision = await this.route(em, ticket, declined.flatMap(asRouted))
    if (decision.owner.party === 'desk') return undefined
    return this.dispatchBy(em, { ticket, assignments }, decision)
  }

  /** The router's own dispatch of a routed ticket. */
  async dispatchBy(
    em: EntityManager,
    { ticket, assignments }: TicketAggregate,
    decision: RouteDecision,
  ): Promise<TicketChange> {
    const lead = asParty(decision.owner)
    const { acceptLimit } = this.terms.limitsOf(ticket)
    return {
      action: 'dispatch',
      to: 'dispatched',
      movesState: true,
      actorId: null,
      actorRelation: 'router',
      patch: { route: storedRoute(decision) },
      data: { owner: await this.owners.nameOf(em, lead) },
      ...handover(assignments, lead, helpersOf(decision, lead)),
      clocks: [{ op: 'start', stage: 'accept', limit: acceptLimit }],
    }
  }

  /** To whoever led before, while that post is still staffed; otherwise the router decides anew. */
  async planReopen(
    em: EntityManager,
    { ticket, assignments, input, acceptLimit, resolveLimit }: PlanInput,
  ): Promise<Plan> {
    const before = assignments.findLast(({ role, state }) => role === 'lead' && state === 'done')
    const stays = before !== undefined && (await this.owners.isStaffed(em, before))
    const decision = stays ? undefined : await this.route(em, ticket, [])
    const lead: OwnerRef = decision ? asParty(decision.owner) : partyOf(before)
    const helpers = decision ? helpersOf(decision, lead) : helpersBefore(assignments, lead)
    return {
      ...handover(assignments, lead, helpers),
      patch: {
        closedAt: null,
        resolvedAt: null,
        reworks: ticket.reworks + 1,
        ...(decision && { route: storedRoute(decision) }),
      },
      data: { owner: await this.owners.nameOf(em, lead) },
      clocks: [
        { op: 'start', stage: 'accept', limit: acceptLimit },
        { op: 'start', stage: 'rework', limit: resolveLimit },
      ],
      ...words(input.reason),
    }
  }

  private route(
    em: EntityManager,
    ticket: TicketEntity,
    exclude: readonly RoutedOwner[],
  ): Promise<RouteDecision> {
    return this.router.route(em, { ...routedPlace(ticket), exclude, now: this.clock.now() })
  }
}

function routedPlace(ticket: TicketEntity): Omit<RouteRequest, 'now' | 'exclude'> {
  const { lng, lat, accuracyM, placeId, categoryId } = ticket
  const point = lng === null || lat === null ? undefined : { lng, lat }
  return {
    areaId: smallestArea(ticket),
    ...(point && { point }),
    ...(accuracyM !== null && { accuracyM }),
    ...(placeId !== null && { placeId }),
    ...(categoryId !== null && { categoryId }),
  }
}

function smallestArea({ gridId, communityId, subdistrictId, countyId }: TicketEntity): string {
  return gridId ?? communityId ?? subdistrictId ?? countyId
}

const DESKS = ['community', 'subdistrict', 'county'] as const

function actsAsLeadAlone({ relations }: PlanInput): boolean {
  return !DESKS.some((desk) => relations.has(desk))
}

function partyOf(assignment: TicketAssignmentEntity | undefined): OwnerRef {
  if (!assignment) throw new AppError('TICKET_OWNER_INVALID')
  const { party, areaId, organisationId, userId, duty } = assignment
  return { party, areaId, organisationId, userId, duty }
}

function helpersBefore(assignments: readonly TicketAssignmentEntity[], lead: OwnerRef): readonly OwnerRef[] {
  return assignments
    .filter((each) => each.role === 'assist' && each.state === 'done' && !sameParty(each, lead))
    .map((each) => partyOf(each))
}

function asRouted(assignment: TicketAssignmentEntity): RoutedOwner[] {
  const { party, areaId, organisationId, userId } = assignment
  if (party === 'organisation' && organisationId !== null) return [{ party, organisationId }]
  if (party === 'post' && areaId !== null && userId !== null)
    return [{ party, areaId, userId, duty: 'gridResponsibility' }]
  return []
}
