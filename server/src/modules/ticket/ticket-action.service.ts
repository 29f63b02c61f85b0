import { Injectable } from '@nestjs/common'
import { actionRule, decide, type Relation } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../core/auth/index.js'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { Idempotency, type IdempotentRequest } from '../../core/idempotency/index.js'
import { newId } from '../../core/ids/index.js'
import { MediaService, type MediaPurpose } from '../media/index.js'
import { TicketRepository, type TicketAggregate } from './data/ticket.repository.js'
import { needsGiven, type ActionInput } from './domain/action-input.js'
import type { Plan, PlanInput } from './domain/plan.js'
import { ticketFacts } from './domain/ticket-facts.js'
import type { TicketChange } from './domain/ticket-change.js'
import { actsFor, decidingActor, type TicketParties } from './domain/ticket-relations.js'
import { projectionFor } from './domain/ticket-projection.js'
import { TicketHandover } from './ticket-handover.service.js'
import { TicketPlans } from './ticket-plans.service.js'
import { TicketRefusals } from './ticket-refusals.service.js'
import { TicketTerms } from './ticket-terms.service.js'
import { TicketWriter, type WrittenEvent } from './ticket-writer.js'

export interface PerformRequest {
  readonly actor: Actor
  readonly ticketId: string
  readonly input: ActionInput
  readonly idempotent: IdempotentRequest | undefined
}

/** Every action on a ticket that exists: access, decision, plan, write. */
@Injectable()
export class TicketActionService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly tickets: TicketRepository,
    private readonly plans: TicketPlans,
    private readonly handover: TicketHandover,
    private readonly terms: TicketTerms,
    private readonly writer: TicketWriter,
    private readonly media: MediaService,
    private readonly refusals: TicketRefusals,
    private readonly clock: Clock,
  ) {}

  /** Performs an action, or throws why not. The caller then reads the ticket anew. */
  async perform(request: PerformRequest): Promise<void> {
    await this.database.write((em) =>
      this.idempotency.once(em, { request: request.idempotent, resourceId: request.ticketId }, () =>
        this.performIn(em, request),
      ),
    )
  }

  private async performIn(em: EntityManager, request: PerformRequest): Promise<void> {
    const { actor, ticketId, input } = request
    const before = await this.tickets.load(em, ticketId)
    const parties = { ...before, follows: await this.tickets.follows(em, ticketId, actor.userId) }
    this.requireVisible(actor, parties, input)
    const facts = await this.planInput(em, request, parties)
    const change = await this.decided(em, { actor, parties, facts })
    const written = await this.writer.apply(em, before.ticket, change)
    await this.afterwards(em, facts, written)
  }

  /** Who may not see a ticket may not act on it; following is how a stranger who met the same thing comes in. */
  private requireVisible(actor: Actor, parties: TicketParties, { action }: ActionInput): void {
    if (projectionFor(actor, parties) !== undefined) return
    const { ticket } = parties
    const joins = action === 'follow' && ticket.phase === 'open' && this.refusals.isFollowable(ticket)
    if (!joins) throw new AppError('TICKET_NOT_FOUND')
  }

  private async planInput(
    em: EntityManager,
    request: PerformRequest,
    parties: TicketParties,
  ): Promise<PlanInput> {
    const { actor, input } = request
    const { ticket, assignments } = parties
    return {
      ticket,
      assignments,
      actorId: actor.userId,
      relations: decidingActor(actor, parties).relations,
      actsFor: new Set(assignments.filter((each) => actsFor(actor, each)).map(({ id }) => id)),
      input,
      now: this.clock.now(),
      followers: input.action === 'withdraw' ? await this.tickets.countFollowers(em, ticket.id) : 0,
      ...this.terms.limitsOf(ticket),
    }
  }

  /** @throws AppError with the refusal; a state that moved on names who was faster */
  private async decided(
    em: EntityManager,
    { actor, parties, facts }: { actor: Actor; parties: TicketParties; facts: PlanInput },
  ): Promise<TicketChange> {
    const { input, ticket, now } = facts
    const rated = input.action === 'rate' && (await this.tickets.hasRated(em, ticket, actor.userId))
    const decision = decide({
      action: input.action,
      actor: decidingActor(actor, parties),
      facts: ticketFacts(
        parties,
        { userId: actor.userId, rated },
        this.terms.categoryOf(ticket)?.proof ?? null,
      ),
      given: { has: needsGiven(input), ...(input.passed !== undefined && { passed: input.passed }) },
      now,
    })
    if (!decision.ok) throw await this.refusals.explain(em, { decision, parties, input })
    if (input.version !== undefined && input.version !== ticket.version) {
      throw this.refusals.stale(ticket)
    }
    return asChange(await this.plans.plan(em, facts), facts, decision)
  }

  /** Rows beside the timeline, and the router's second try after a decline. */
  private async afterwards(
    em: EntityManager,
    facts: PlanInput,
    { eventId, ticket }: WrittenEvent,
  ): Promise<void> {
    const { input, actorId, now } = facts
    const photos = { mediaIds: input.mediaIds, uploaderId: actorId, ticketId: ticket.id, eventId }
    await this.media.attach(em, { ...photos, purpose: purposeOf(input) })
    if (input.action === 'follow') {
      await this.tickets.insertFollower(em, {
        id: newId(),
        ticketId: ticket.id,
        userId: actorId,
        createdAt: now,
      })
    }
    if (input.action === 'rate') await this.insertRating(em, facts)
    if (input.action === 'amend') await this.terms.index(em, ticket)
    if (input.action === 'decline') await this.tryOnceMore(em, ticket.id)
  }

  private async tryOnceMore(em: EntityManager, ticketId: string): Promise<void> {
    const declined: TicketAggregate = await this.tickets.load(em, ticketId)
    const change = await this.handover.afterDecline(em, declined)
    if (change) await this.writer.apply(em, declined.ticket, change)
  }

  private async insertRating(em: EntityManager, { ticket, actorId, input, now }: PlanInput): Promise<void> {
    if (input.satisfaction === undefined) return
    await this.tickets.insertRating(em, {
      id: newId(),
      ticketId: ticket.id,
      closing: ticket.closings,
      userId: actorId,
      satisfaction: input.satisfaction,
      tags: [...(input.tags ?? [])],
      comment: input.comment ?? null,
      at: now,
    })
  }
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
    actorRelation: actionRule(input.action).by.find((each) => relations.has(each)) ?? firstOf(relations),
    ...plan,
  }
}

function firstOf(relations: ReadonlySet<Relation>): Relation {
  return [...relations].at(-1) ?? 'anyone'
}

function purposeOf({ action }: ActionInput): MediaPurpose {
  if (action === 'resolve') return 'after'
  if (action === 'arrive') return 'before'
  return action === 'amend' ? 'report' : 'note'
}
