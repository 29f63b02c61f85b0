import { Injectable } from '@nestjs/common'
import { isStaffRole } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { Clock } from '../../../core/clock/index.js'
import { AppError } from '../../../core/errors/index.js'
import { newTicketNumber } from '../../../core/ids/index.js'
import { CategoryDirectory, type Category } from '../../category/index.js'
import { Router, type RouteDecision } from '../../routing/index.js'
import { categoryColumns } from '../domain/category-columns.js'
import { confidentialTitle, isConfidential } from '../domain/confidential.js'
import type { NewReport } from '../domain/new-report.js'
import { storedRoute } from '../domain/routed-parties.js'
import { ticketTitle } from '../domain/ticket-title.js'
import { Mediators } from './mediators.js'
import { TicketPlaceService, type TicketPlace } from './ticket-place.service.js'
import type { NewTicket } from '../write/ticket-writer.js'

export interface DraftRequest {
  readonly ticketId: string
  readonly actor: Actor
  readonly report: NewReport
}

export interface Draft {
  readonly actor: Actor
  readonly report: NewReport
  readonly ticket: NewTicket
  readonly decision: RouteDecision
}

/** Makes a ticket out of a report: reads its place, finds its category, asks the router. Writes nothing. */
@Injectable()
export class TicketDrafts {
  constructor(
    private readonly router: Router,
    private readonly categories: CategoryDirectory,
    private readonly places: TicketPlaceService,
    private readonly clock: Clock,
    private readonly mediators: Mediators,
  ) {}

  /** @throws AppError CATEGORY_NOT_FOUND and those of an impossible place */
  async draft(em: EntityManager, { ticketId, actor, report }: DraftRequest): Promise<Draft> {
    const category = this.category(report)
    const place = await this.places.read(em, report.location, report.placeCode)
    const routed = await this.route(em, place, category)
    const decision = isConfidential(report) ? await this.mediators.decide(em, routed) : routed
    const ticket = {
      ...{ id: ticketId, number: newTicketNumber(), kind: report.kind, status: 'submitted' as const },
      ...areaColumns(decision),
      ...{
        title: isConfidential(report)
          ? confidentialTitle(report.kind)
          : ticketTitle(report.description ?? '', category?.name),
        description: report.description ?? '',
      },
      ...categoryColumns(category),
      ...placeColumns(place),
      ...(isConfidential(report) && { placeText: this.mediators.placeText(decision) }),
      ...reporterColumns(actor, report, decision),
      ...UNTOUCHED,
      createdAt: this.clock.now(),
      route: storedRoute(decision),
    }
    return { actor, report, ticket, decision }
  }

  private category({ categoryId }: NewReport): Category | undefined {
    if (categoryId === undefined) return undefined
    const category = this.categories.byId(categoryId)
    if (!category) throw new AppError('CATEGORY_NOT_FOUND')
    return category
  }

  private route(
    em: EntityManager,
    place: TicketPlace,
    category: Category | undefined,
  ): Promise<RouteDecision> {
    const { point, accuracyM, placeId, areaId, areaByCode } = place
    return this.router.route(em, {
      ...(point && { point }),
      ...(accuracyM !== null && { accuracyM }),
      ...(placeId !== null && { placeId }),
      ...(areaId !== null && { areaId, areaByCode }),
      ...(category && { categoryId: category.id }),
      now: this.clock.now(),
    })
  }
}

const UNTOUCHED = {
  ...{ resolverId: null, resolverUnit: null, closings: 0, reworks: 0, declines: 0 },
  ...{ resolvedAt: null, closedAt: null, reopenUntil: null, reporterDetached: false },
}

function areaColumns({
  areas,
}: RouteDecision): Pick<NewTicket, 'countyId' | 'subdistrictId' | 'communityId' | 'gridId'> {
  const { countyId, subdistrictId = null, communityId = null, gridId = null } = areas
  return { countyId, subdistrictId, communityId, gridId }
}

function placeColumns(
  place: TicketPlace,
): Pick<NewTicket, 'lng' | 'lat' | 'accuracyM' | 'placeId' | 'placeText'> {
  const { point, accuracyM, placeId, placeText } = place
  return { lng: point?.lng ?? null, lat: point?.lat ?? null, accuracyM, placeId, placeText }
}

function reporterColumns(
  actor: Actor,
  { anonymous, capturedAt }: NewReport,
  decision: RouteDecision,
): Pick<NewTicket, 'reporterId' | 'anonymous' | 'capturedAt' | 'intakeUnit'> {
  return { reporterId: actor.userId, anonymous, capturedAt, intakeUnit: intakeUnitOf(actor, decision) }
}

/** The unit whose staff took the report in: decides who may not confirm the work later. */
function intakeUnitOf({ memberships }: Actor, { areas }: RouteDecision): string | null {
  const staff = memberships.find(({ role }) => isStaffRole(role))
  if (!staff) return null
  if (staff.organisationId !== null) return staff.organisationId
  const isPost = staff.role === 'grid_worker' || staff.role === 'grid_lead'
  return isPost ? (areas.communityId ?? null) : staff.areaId
}
