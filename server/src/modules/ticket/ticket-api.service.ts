import { Injectable } from '@nestjs/common'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import type { IdempotentRequest } from '../../core/idempotency/index.js'
import { strayFields, type ActionInput } from './domain/action-input.js'
import type { NewReport } from './domain/new-report.js'
import type { ActionBody } from './http/action.dto.js'
import type { BoxQuery, CountsQuery, SimilarQuery } from './http/box.dto.js'
import type { ReportBody } from './http/report.dto.js'
import type {
  OwnerCandidatesView,
  SimilarTicketsView,
  TicketCountsView,
  TicketPageView,
  TicketView,
} from './http/ticket.views.js'
import { OwnerChoices } from './owner-choices.service.js'
import { TicketActionService } from './ticket-action.service.js'
import { TicketBoxService } from './ticket-box.service.js'
import { TicketPlaceService } from './ticket-place.service.js'
import type { Viewer } from './ticket-presenter.js'
import { TicketReader } from './ticket-reader.service.js'
import { TicketReportService } from './ticket-report.service.js'

export interface ReportCall {
  readonly viewer: Viewer
  readonly body: ReportBody
  readonly idempotent: IdempotentRequest | undefined
}

export interface ActionCall {
  readonly viewer: Viewer
  readonly ticketId: string
  readonly body: ActionBody
  readonly idempotent: IdempotentRequest | undefined
}

/** What the controller calls: turns bodies into inputs, runs the use case, reads the ticket back for its caller (G18). */
@Injectable()
export class TicketApi {
  constructor(
    private readonly database: Database,
    private readonly reports: TicketReportService,
    private readonly actions: TicketActionService,
    private readonly reader: TicketReader,
    private readonly boxes: TicketBoxService,
    private readonly ownerChoices: OwnerChoices,
    private readonly place: TicketPlaceService,
  ) {}

  async report({ viewer, body, idempotent }: ReportCall): Promise<{ ticket: TicketView; replayed: boolean }> {
    const { actor } = viewer
    const { resourceId, replayed } = await this.reports.report({ actor, report: asReport(body), idempotent })
    return { ticket: await this.reader.view(viewer, resourceId), replayed }
  }

  async act({ viewer, ticketId, body, idempotent }: ActionCall): Promise<TicketView> {
    const input = this.asInput(body)
    await this.actions.perform({ actor: viewer.actor, ticketId, input, idempotent })
    return this.reader.view(viewer, ticketId)
  }

  read(viewer: Viewer, ticketId: string): Promise<TicketView> {
    return this.reader.view(viewer, ticketId)
  }

  list(viewer: Viewer, query: BoxQuery): Promise<TicketPageView> {
    return this.boxes.page(viewer, query)
  }

  counts(viewer: Viewer, query: CountsQuery): Promise<TicketCountsView> {
    return this.boxes.counts(viewer, query)
  }

  async similar(viewer: Viewer, query: SimilarQuery): Promise<SimilarTicketsView> {
    return { items: await this.boxes.similar(viewer, query) }
  }

  /** For those who may hand the ticket on: desks and whoever has it. @throws AppError TICKET_NOT_FOUND, FORBIDDEN */
  owners(viewer: Viewer, ticketId: string): Promise<OwnerCandidatesView> {
    return this.database.read(async (em) => {
      const { ticket, projection } = await this.reader.visible(em, viewer, ticketId)
      if (projection !== 'handler' && projection !== 'supervisor') throw new AppError('FORBIDDEN')
      const choices = await this.ownerChoices.list(em, ticket)
      return {
        items: choices.map(({ party, areaId, organisationId, name, title, onDuty }) => ({
          party,
          ...(areaId !== null && { areaId }),
          ...(organisationId !== null && { organisationId }),
          name,
          title,
          onDuty,
        })),
      }
    })
  }

  /** @throws AppError VALIDATION_FAILED when a field does not belong to the action */
  private asInput({ location, mediaIds, ...body }: ActionBody): ActionInput {
    const given = Object.entries({ location, mediaIds, ...body }).flatMap(([key, value]) =>
      value === undefined ? [] : key,
    )
    const stray = strayFields(body.action, given)
    if (stray.length > 0) {
      const errors = stray.map((field) => ({
        field,
        zh: '这一步用不到这个字段',
        en: 'does not belong to this action',
      }))
      throw new AppError('VALIDATION_FAILED', { params: { count: errors.length }, errors })
    }
    const position = this.place.position(location)
    return { ...body, mediaIds: mediaIds ?? [], ...(position && { position }) }
  }
}

function asReport({ mediaIds, anonymous, capturedAt, ...body }: ReportBody): NewReport {
  return {
    ...body,
    mediaIds: mediaIds ?? [],
    anonymous: anonymous ?? false,
    capturedAt: capturedAt === undefined ? null : Date.parse(capturedAt),
  }
}
