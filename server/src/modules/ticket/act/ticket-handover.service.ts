import { Injectable } from '@nestjs/common'
import type { RefusalReason } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { AppError } from '../../../core/errors/index.js'
import { Router, type OwnerRef as RoutedOwner, type RouteDecision } from '../../routing/index.js'
import type { TicketAggregate } from '../data/ticket.repository.js'
import type { AssignmentParty, TicketAssignmentEntity } from '../data/ticket-assignment.entity.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import { isConfidential } from '../domain/confidential.js'
import { leadOf, type Plan, type PlanInput } from '../domain/plan.js'
import { backOnDesk, ownerClocks } from '../domain/owner-clocks.js'
import { asParty, handover, helpersOf, sameParty, storedRoute } from '../domain/routed-parties.js'
import { refusalData } from '../domain/refusals.js'
import type { OwnerRef, TicketChange } from '../domain/ticket-change.js'
import { routedPlace, type RoutedPlace } from '../domain/routed-place.js'
import { words } from '../domain/work-plans.js'
import { RefusalBook } from './refusal-book.service.js'
import { OwnerChoices } from './owner-choices.service.js'
import { TicketTerms } from '../ticket-terms.service.js'

/** After so many refusals nobody is tried by itself any more: the community decides. */
const TRIES_BY_ITSELF = 1

/** Actions that give a ticket to somebody: dispatch, transfer, decline, reopen. */
@Injectable()
export class TicketHandover {
  constructor(
    private readonly router: Router,
    private readonly owners: OwnerChoices,
    private readonly terms: TicketTerms,
    private readonly clock: Clock,
    private readonly book: RefusalBook,
  ) {}

  /** The desk, or a lead inside its community, names the owner. @throws AppError TICKET_OWNER_INVALID, TICKET_OWNER_UNCHANGED, TICKET_OWNER_REFUSED */
  async planGive(em: EntityManager, facts: PlanInput): Promise<Plan> {
    const { ticket, assignments, input } = facts
    const owner = await this.newOwner(em, facts)
    const refusal = actsAsLeadAlone(facts) ? await this.refusal(em, facts) : undefined
    const name = await this.owners.nameOf(em, owner)
    return {
      ...handover(assignments, owner, this.owners.communityDesk(ticket)),
      ...refusal,
      data: { owner: name, ...refusal?.data, ...(input.insist && { insist: true }) },
      clocks: ownerClocks(facts, owner, facts),
      ...words(input.reason ?? input.note),
    }
  }

  /** Whom the body names, as far as this actor may give it there. */
  private async newOwner(em: EntityManager, facts: PlanInput): Promise<OwnerRef> {
    const { ticket, assignments, input } = facts
    const owner = await this.owners.chosen(em, ticket, input.owner)
    const lead = leadOf(assignments)
    if (lead && sameParty(lead, owner)) throw new AppError('TICKET_OWNER_UNCHANGED')
    const outside = actsAsLeadAlone(facts) && !this.owners.isWithinCommunity(ticket, owner)
    if (outside) throw new AppError('TICKET_OWNER_INVALID')
    await this.book.requireNotRefused(em, facts, owner)
    return owner
  }

  /** Back to the smallest desk that contains the place, until somebody else is found. */
  async planDecline(em: EntityManager, facts: PlanInput): Promise<Plan> {
    const { ticket, assignments, input, acceptLimit } = facts
    const [desk] = this.owners.communityDesk(ticket)
    return {
      ...handover(assignments, desk ?? this.owners.countyDesk(ticket), []),
      ...(await this.refusal(em, facts)),
      clocks: backOnDesk(acceptLimit),
      ...words(input.reason),
    }
  }

  /** Whoever leads says that it is not theirs: on record, and counted. */
  private async refusal(
    em: EntityManager,
    { ticket, assignments, input }: PlanInput,
  ): Promise<Pick<Plan, 'patch' | 'data'>> {
    const lead = leadOf(assignments)
    const name = lead ? await this.owners.nameOf(em, lead) : ''
    return {
      patch: { declines: ticket.declines + 1 },
      ...(lead && { data: refusalData(lead, name, input.reasonCode) }),
    }
  }

  /**
   * After a first refusal the router tries once more with another owner, as far as the reason leaves one to try; after
   * that, or when there is none, the ticket stays on the desk (undefined).
   */
  async afterDecline(
    em: EntityManager,
    { ticket, assignments }: TicketAggregate,
    reasonCode: RefusalReason = 'other',
  ): Promise<TicketChange | undefined> {
    if (ticket.declines > TRIES_BY_ITSELF) return undefined
    const declined = assignments.filter(({ role, state }) => role === 'lead' && state === 'released')
    const next = this.whereNext(ticket, declined.at(-1)?.party, reasonCode)
    if (!next) return undefined
    const decision = await this.route(em, next, declined.flatMap(asRouted))
    if (decision.owner.party === 'desk') return undefined
    return this.dispatchBy(em, { ticket, assignments }, decision)
  }

  /**
   * Where the router may look after a refusal: the same place without the one who refused; the grid next door, where a
   * post says that it is not its grid; undefined where only a person can tell.
   */
  private whereNext(
    ticket: TicketEntity,
    refuser: AssignmentParty | undefined,
    reasonCode: RefusalReason,
  ): RoutedPlace | undefined {
    if (reasonCode === 'wrong_place') return undefined
    if (reasonCode === 'other' || refuser !== 'post') return routedPlace(ticket)
    // The stand-in of a post has its duties, too.
    if (reasonCode === 'not_my_duty') return undefined
    const { categoryId, communityId, gridId, route } = ticket
    const nextDoor = route.candidates.find(
      ({ areaId }) => areaId !== gridId && communityId !== null && this.owners.isIn(areaId, communityId),
    )
    return nextDoor && { areaId: nextDoor.areaId, ...(categoryId !== null && { categoryId }) }
  }

  /** A ticket taken in after all finds its owner anew; undefined when it waits for the desk. */
  async routeAnew(em: EntityManager, taken: TicketAggregate): Promise<TicketChange | undefined> {
    const decision = await this.route(em, routedPlace(taken.ticket), [])
    return decision.owner.party === 'desk' ? undefined : this.dispatchBy(em, taken, decision)
  }

  /** The router's own dispatch of a routed ticket. */
  async dispatchBy(
    em: EntityManager,
    { ticket, assignments }: TicketAggregate,
    decision: RouteDecision,
  ): Promise<TicketChange> {
    const lead = asParty(decision.owner)
    const limits = await this.terms.limitsOf(em, ticket)
    return {
      action: 'dispatch',
      to: 'dispatched',
      movesState: true,
      actorId: null,
      actorRelation: 'router',
      patch: { route: storedRoute(decision) },
      route: storedRoute(decision),
      data: { owner: await this.owners.nameOf(em, lead) },
      ...handover(assignments, lead, helpersOf(decision, lead)),
      clocks: ownerClocks({ ticket, assignments }, lead, limits),
    }
  }

  /** To whoever led before, while that post is still staffed; otherwise the router decides anew. */
  async planReopen(
    em: EntityManager,
    { ticket, assignments, input, acceptLimit, reworkLimit }: PlanInput,
  ): Promise<Plan> {
    const before = assignments.findLast(({ role, state }) => role === 'lead' && state === 'done')
    const stays =
      before !== undefined && (isConfidential(ticket) || (await this.owners.isStaffed(em, before)))
    const decision = stays ? undefined : await this.route(em, routedPlace(ticket), [])
    const lead: OwnerRef = decision ? asParty(decision.owner) : partyOf(before)
    const helpers = decision ? helpersOf(decision, lead) : helpersBefore(assignments, lead)
    return {
      ...handover(assignments, lead, helpers),
      patch: {
        closedAt: null,
        resolvedAt: null,
        recheckOpen: false,
        reworks: ticket.reworks + 1,
        ...(decision && { route: storedRoute(decision) }),
      },
      ...(decision && { route: storedRoute(decision) }),
      data: { owner: await this.owners.nameOf(em, lead) },
      clocks: [
        { op: 'start', stage: 'accept', limit: acceptLimit },
        { op: 'start', stage: 'rework', limit: reworkLimit },
      ],
      ...words(input.reason),
    }
  }

  private route(
    em: EntityManager,
    place: RoutedPlace,
    exclude: readonly RoutedOwner[],
  ): Promise<RouteDecision> {
    return this.router.route(em, { ...place, exclude, now: this.clock.now() })
  }
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
