import { Injectable } from '@nestjs/common'
import { actionRule, decide, KIND_POLICIES, type DecidingActor } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { Clock } from '../../../core/clock/index.js'
import { AppError } from '../../../core/errors/index.js'
import { AreaDirectory } from '../../area/index.js'
import { TicketRepository, type TicketAggregate } from '../data/ticket.repository.js'
import { givenFacts, type ActionInput } from '../domain/action-input.js'
import type { Partner, Plan, PlanInput } from '../domain/plan.js'
import type { TicketChange } from '../domain/ticket-change.js'
import { ticketFacts } from '../domain/ticket-facts.js'
import { projectionFor } from '../domain/ticket-projection.js'
import { decidingActor, partiesOf, relationsOf, type TicketParties } from '../domain/ticket-relations.js'
import { ActionParts } from './action-parts.js'
import { TicketRefusals } from './ticket-refusals.service.js'
import { TicketTerms } from '../ticket-terms.service.js'

export interface Attempt {
  readonly actor: Actor
  readonly parties: TicketParties
  readonly input: ActionInput
  /** The other ticket of a merge. */
  readonly partner?: TicketAggregate
}

/** Somebody without an account, whose id is empty. */
export interface Unnamed {
  readonly actor: DecidingActor
  /** Ids of assignments whose party it acts for. */
  readonly actsFor: ReadonlySet<string>
  readonly input: ActionInput
}

export interface Decided {
  readonly facts: PlanInput
  readonly change: TicketChange
}

/** From an attempt to a change: may this actor see it, may they do it now, and what does it do. Writes nothing. */
@Injectable()
export class TicketDecider {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly parts: ActionParts,
    private readonly terms: TicketTerms,
    private readonly areas: AreaDirectory,
    private readonly refusals: TicketRefusals,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError TICKET_NOT_FOUND (404), forbidden (403), wrong state or lost race (409), missing needs (400) */
  async decide(em: EntityManager, attempt: Attempt): Promise<Decided> {
    requireVisible(attempt)
    const decision = await this.judge(em, attempt)
    if (!decision.ok) throw await this.refusals.explain(em, { decision, ...attempt })
    const { ticket } = attempt.parties
    const { version } = attempt.input
    if (version !== undefined && version !== ticket.version) throw this.refusals.stale(ticket)
    const facts = await this.factsOf(em, attempt)
    return { facts, change: asChange(await this.parts.plan(em, facts), facts, decision) }
  }

  /** What the system itself does, as the router; undefined when the ticket has moved on and it is not possible any more. */
  decideAlone(
    em: EntityManager,
    aggregate: TicketAggregate,
    input: ActionInput,
  ): Promise<Decided | undefined> {
    return this.decideWithoutAccount(em, aggregate, { input, actor: ROUTER, actsFor: new Set() })
  }

  /** What somebody does who has no account here: the system itself, a called party by its link. */
  async decideWithoutAccount(
    em: EntityManager,
    { ticket, assignments }: TicketAggregate,
    { actor, actsFor: own, input }: Unnamed,
  ): Promise<Decided | undefined> {
    const now = this.clock.now()
    const parties = { ticket, assignments, follows: false }
    const decision = decide({
      ...{ action: input.action, actor, given: givenFacts(input), now },
      facts: ticketFacts(parties, { userId: actor.id, rated: false, actsFor: own, now }, null),
    })
    if (!decision.ok) return undefined
    const facts: PlanInput = {
      ...{ ticket, assignments, actorId: actor.id, relations: actor.relations, actsFor: own },
      ...{ input, now, followers: 0, ...(await this.terms.limitsOf(em, ticket)) },
    }
    return {
      facts,
      change: { ...asChange(await this.parts.plan(em, facts), facts, decision), actorId: null },
    }
  }

  private async judge(
    em: EntityManager,
    { actor, parties, input }: Attempt,
  ): Promise<ReturnType<typeof decide>> {
    const { ticket } = parties
    const rated = input.action === 'rate' && (await this.tickets.hasRatedThemselves(em, ticket, actor.userId))
    const now = this.clock.now()
    return decide({
      action: input.action,
      actor: decidingActor(actor, parties, (gridId) => this.areas.chainOf(gridId)?.communityId),
      facts: ticketFacts(
        parties,
        { userId: actor.userId, rated, actsFor: partiesOf(actor, parties), now },
        this.terms.categoryOf(ticket)?.proof ?? null,
      ),
      given: givenFacts(input),
      now,
    })
  }

  private async factsOf(em: EntityManager, { actor, parties, input, partner }: Attempt): Promise<PlanInput> {
    const { ticket, assignments } = parties
    return {
      ticket,
      assignments,
      actorId: actor.userId,
      relations: relationsOf(actor, parties),
      actsFor: partiesOf(actor, parties),
      input,
      now: this.clock.now(),
      followers: input.action === 'withdraw' ? await this.tickets.countFollowers(em, ticket.id) : 0,
      ...(await this.terms.limitsOf(em, ticket)),
      ...(partner && { partner: asPartner(actor, partner) }),
    }
  }
}

/** The system: nobody's colleague, at no desk. */
const ROUTER: DecidingActor = { id: '', relations: new Set(['router']), units: new Set() }

/** Who may not see a ticket may not act on it; following is how a stranger who met the same thing comes in. */
function requireVisible({ actor, parties, input }: Attempt): void {
  if (projectionFor(actor, parties) !== undefined) return
  const { kind, phase } = parties.ticket
  const joins = input.action === 'follow' && phase === 'open' && KIND_POLICIES[kind].followable
  if (!joins) throw new AppError('TICKET_NOT_FOUND')
}

/** To follow a ticket is not to keep its desk: whether the actor follows it does not matter here. */
function asPartner(actor: Actor, { ticket, assignments }: TicketAggregate): Partner {
  const parties = { ticket, assignments, follows: false }
  const visible = projectionFor(actor, parties) !== undefined
  return { ticket, assignments, relations: relationsOf(actor, parties), visible }
}

function asChange(
  { to, ...plan }: Plan,
  { ticket, actorId, relations, input }: PlanInput,
  decision: { readonly to: TicketChange['to']; readonly movesState: boolean },
): TicketChange {
  return {
    action: input.action,
    to: to ?? decision.to,
    movesState: to === undefined ? decision.movesState : to !== ticket.status,
    actorId,
    actorRelation: actionRule(input.action).by.find((each) => relations.has(each)) ?? 'anyone',
    photos: input.mediaIds.length,
    ...plan,
  }
}
