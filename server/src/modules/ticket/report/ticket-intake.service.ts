import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { MediaService } from '../../media/index.js'
import type { RouteDecision } from '../../routing/index.js'
import { TicketRepository } from '../data/ticket.repository.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import type { ClockChange, NewAssignment, TicketChange } from '../domain/ticket-change.js'
import { asParty, firstRouteData, helpersOf } from '../domain/routed-parties.js'
import { finderOf } from '../domain/timeline-facts.js'
import { DuplicateFinder } from './duplicate-finder.service.js'
import type { Draft } from './ticket-drafts.service.js'
import { TicketHandover } from '../act/ticket-handover.service.js'
import { TicketTerms } from '../ticket-terms.service.js'
import { TicketWriter, type WrittenEvent } from '../write/ticket-writer.js'

/** Writes a drafted ticket with everything that belongs to it, and gives it to its owner. */
@Injectable()
export class TicketIntake {
  constructor(
    private readonly writer: TicketWriter,
    private readonly media: MediaService,
    private readonly tickets: TicketRepository,
    private readonly terms: TicketTerms,
    private readonly duplicates: DuplicateFinder,
    private readonly handover: TicketHandover,
  ) {}

  async take(em: EntityManager, draft: Draft): Promise<void> {
    const created = await this.writer.create(em, draft.ticket, await this.firstChange(em, draft))
    await this.attach(em, draft, created)
    await this.terms.index(em, created.ticket)
    await this.duplicates.link(em, created.ticket)
    await this.dispatch(em, created.ticket, draft.decision)
  }

  private async attach(
    em: EntityManager,
    { actor, report }: Draft,
    { eventId, ticket }: WrittenEvent,
  ): Promise<void> {
    const [ticketId, uploaderId] = [ticket.id, actor.userId]
    await this.media.attach(em, {
      mediaIds: report.mediaIds,
      uploaderId,
      ticketId,
      eventId,
      purpose: 'report',
    })
    if (!report.onBehalfOf) return
    const { name = null, phone = null } = report.onBehalfOf
    await this.tickets.insertCaller(em, { ticketId, name, phone, takenBy: actor.userId })
  }

  /** A place in no grid waits for the dispatcher at the desk; every other goes to its owner at once. */
  private async dispatch(em: EntityManager, ticket: TicketEntity, decision: RouteDecision): Promise<void> {
    if (!isDispatchable(decision)) return
    const change = await this.handover.dispatchBy(em, { ticket, assignments: [] }, decision)
    await this.writer.apply(em, ticket, change)
  }

  private async firstChange(
    em: EntityManager,
    { actor, report, ticket, decision }: Draft,
  ): Promise<TicketChange> {
    const { resolveLimit, acceptLimit } = await this.terms.limitsOf(em, ticket)
    const waits = !isDispatchable(decision)
    const resolve: ClockChange = { op: 'start', stage: 'resolve', limit: resolveLimit }
    // At the desk the clock to accept is the clock to dispatch.
    const accept: ClockChange = { op: 'start', stage: 'accept', limit: acceptLimit }
    return {
      ...{ action: 'report', to: 'submitted', movesState: true },
      ...{ actorId: actor.userId, actorRelation: 'reporter' },
      ...(report.description && { text: report.description }),
      data: { ...firstRouteData(decision), foundBy: finderOf(actor, report.onBehalfOf !== undefined) },
      newAssignments: waits ? waitingAtDesk(decision) : [],
      clocks: waits ? [resolve, accept] : [resolve],
      // Dispatched at once, the decision stands beside the dispatch.
      ...(waits && { route: ticket.route }),
    }
  }
}

/** A desk that owns a place in a grid (nobody is on duty there) is dispatched to like a post; one that owns a gap decides. */
function isDispatchable({ owner, areas }: RouteDecision): boolean {
  return owner.party !== 'desk' || areas.gridId !== undefined
}

function waitingAtDesk(decision: RouteDecision): NewAssignment[] {
  const lead = asParty(decision.owner)
  const helpers = helpersOf(decision, lead)
  return [
    { ...lead, role: 'lead', state: 'offered' },
    ...helpers.map((each) => ({ ...each, role: 'assist' as const, state: 'offered' as const })),
  ]
}
