import { Injectable } from '@nestjs/common'
import { isStaffRole, KIND_POLICIES } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../core/auth/index.js'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { Idempotency, type IdempotentRequest, type OnceResult } from '../../core/idempotency/index.js'
import { newId, newTicketNumber } from '../../core/ids/index.js'
import { CategoryDirectory, type Category } from '../category/index.js'
import { MediaService } from '../media/index.js'
import { Router, type RouteDecision } from '../routing/index.js'
import { TicketRepository } from './data/ticket.repository.js'
import type { TicketEntity } from './data/ticket.entity.js'
import type { NewReport } from './domain/new-report.js'
import { asParty, helpersOf, storedRoute } from './domain/routed-parties.js'
import type { NewAssignment, TicketChange } from './domain/ticket-change.js'
import { ticketTitle } from './domain/ticket-title.js'
import { DuplicateFinder } from './duplicate-finder.service.js'
import { TicketHandover } from './ticket-handover.service.js'
import { TicketPlaceService, type TicketPlace } from './ticket-place.service.js'
import { TicketTerms } from './ticket-terms.service.js'
import { TicketWriter, type NewTicket } from './ticket-writer.js'

export interface ReportRequest {
  readonly actor: Actor
  readonly report: NewReport
  readonly idempotent: IdempotentRequest | undefined
}

interface Draft {
  readonly ticketId: string
  readonly actor: Actor
  readonly report: NewReport
  readonly category: Category | undefined
}

/** Takes a report, finds who is responsible for its place, and gives it to them, all in one transaction. */
@Injectable()
export class TicketReportService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly router: Router,
    private readonly categories: CategoryDirectory,
    private readonly place: TicketPlaceService,
    private readonly terms: TicketTerms,
    private readonly handover: TicketHandover,
    private readonly writer: TicketWriter,
    private readonly media: MediaService,
    private readonly tickets: TicketRepository,
    private readonly duplicates: DuplicateFinder,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError for a kind that is closed, missing content, an unknown category or an impossible place */
  async report({ actor, report, idempotent }: ReportRequest): Promise<OnceResult> {
    requireAllowed(actor, report)
    const category = this.category(report)
    const ticketId = newId()
    return this.database.write((em) =>
      this.idempotency.once(em, { request: idempotent, resourceId: ticketId }, () =>
        this.create(em, { ticketId, actor, report, category }),
      ),
    )
  }

  private category({ categoryId }: NewReport): Category | undefined {
    if (categoryId === undefined) return undefined
    const category = this.categories.byId(categoryId)
    if (!category) throw new AppError('CATEGORY_NOT_FOUND')
    return category
  }

  private async create(em: EntityManager, draft: Draft): Promise<void> {
    const { report, actor, ticketId } = draft
    const place = await this.place.read(em, report.location, report.placeCode)
    const decision = await this.route(em, place, draft.category)
    const ticket = newTicket(draft, place, { decision, now: this.clock.now() })
    const created = await this.writer.create(em, ticket, this.firstChange(draft, ticket, decision))
    const photos = { mediaIds: report.mediaIds, uploaderId: actor.userId, ticketId, eventId: created.eventId }
    await this.media.attach(em, { ...photos, purpose: 'report' })
    if (report.onBehalfOf) {
      const { name, phone } = report.onBehalfOf
      await this.tickets.insertCaller(em, {
        ticketId,
        name: name ?? null,
        phone: phone ?? null,
        takenBy: actor.userId,
      })
    }
    await this.terms.index(em, created.ticket)
    await this.duplicates.link(em, created.ticket)
    await this.dispatch(em, created.ticket, decision)
  }

  /** A place in no grid waits for the dispatcher at the desk; every other goes to its owner at once. */
  private async dispatch(em: EntityManager, ticket: TicketEntity, decision: RouteDecision): Promise<void> {
    if (!isDispatchable(decision)) return
    const assignments = await this.tickets.assignmentsOf(em, [ticket.id])
    await this.writer.apply(em, ticket, await this.handover.dispatchBy(em, { ticket, assignments }, decision))
  }

  private route(
    em: EntityManager,
    place: TicketPlace,
    category: Category | undefined,
  ): Promise<RouteDecision> {
    return this.router.route(em, {
      ...(place.point && { point: place.point }),
      ...(place.accuracyM !== null && { accuracyM: place.accuracyM }),
      ...(place.placeId !== null && { placeId: place.placeId }),
      ...(place.areaId !== null && { areaId: place.areaId }),
      ...(category && { categoryId: category.id }),
      now: this.clock.now(),
    })
  }

  private firstChange({ actor, report }: Draft, ticket: NewTicket, decision: RouteDecision): TicketChange {
    const { resolveLimit, acceptLimit } = this.terms.limitsOf(ticket)
    const waits = !isDispatchable(decision)
    return {
      action: 'report',
      to: 'submitted',
      movesState: true,
      actorId: actor.userId,
      actorRelation: 'reporter',
      ...(report.description && { text: report.description }),
      newAssignments: waits ? waitingAtDesk(decision) : [],
      clocks: [
        { op: 'start', stage: 'resolve', limit: resolveLimit },
        // At the desk the clock to accept is the clock to dispatch.
        ...(waits ? [{ op: 'start' as const, stage: 'accept' as const, limit: acceptLimit }] : []),
      ],
    }
  }
}

/** @throws AppError TICKET_KIND_CLOSED, TICKET_CONTENT_REQUIRED, FORBIDDEN */
function requireAllowed(actor: Actor, { kind, description, mediaIds, onBehalfOf }: NewReport): void {
  const { openedBy } = KIND_POLICIES[kind]
  const isStaff = actor.memberships.some(({ role }) => isStaffRole(role))
  if (openedBy === 'nobody' || (openedBy === 'staff' && !isStaff)) throw new AppError('TICKET_KIND_CLOSED')
  if (onBehalfOf && !isStaff) throw new AppError('FORBIDDEN')
  if ((description ?? '').trim() === '' && mediaIds.length === 0)
    throw new AppError('TICKET_CONTENT_REQUIRED')
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

/** The unit whose staff took the report in: decides who may not confirm the work later. */
function intakeUnitOf({ memberships }: Actor, { communityId }: RouteDecision['areas']): string | null {
  const staff = memberships.find(({ role }) => isStaffRole(role))
  if (!staff) return null
  if (staff.organisationId !== null) return staff.organisationId
  return staff.role === 'grid_worker' || staff.role === 'grid_lead' ? (communityId ?? null) : staff.areaId
}

function newTicket(
  { ticketId, actor, report, category }: Draft,
  place: TicketPlace,
  { decision, now }: { decision: RouteDecision; now: number },
): NewTicket {
  const { areas } = decision
  const description = report.description ?? ''
  return {
    id: ticketId,
    number: newTicketNumber(),
    countyId: areas.countyId,
    subdistrictId: areas.subdistrictId ?? null,
    communityId: areas.communityId ?? null,
    gridId: areas.gridId ?? null,
    kind: report.kind,
    categoryId: category?.id ?? null,
    categoryGroup: category ? (category.parentId ?? category.id) : null,
    danger: category?.danger ?? null,
    status: 'submitted',
    title: ticketTitle(description, category?.name),
    description,
    placeText: place.placeText,
    placeId: place.placeId,
    lng: place.point?.lng ?? null,
    lat: place.point?.lat ?? null,
    accuracyM: place.accuracyM,
    reporterId: actor.userId,
    anonymous: report.anonymous,
    reporterDetached: false,
    intakeUnit: intakeUnitOf(actor, areas),
    resolverId: null,
    resolverUnit: null,
    closings: 0,
    reworks: 0,
    declines: 0,
    capturedAt: report.capturedAt,
    createdAt: now,
    resolvedAt: null,
    closedAt: null,
    reopenUntil: null,
    route: storedRoute(decision),
  }
}
