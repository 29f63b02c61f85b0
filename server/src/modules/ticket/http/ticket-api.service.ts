import { Injectable } from '@nestjs/common'
import { AppError } from '../../../core/errors/index.js'
import type { Caller } from '../../../core/http/index.js'
import { strayFields, type ActionInput } from '../domain/action-input.js'
import type { NewReport } from '../domain/new-report.js'
import type { ActionBody } from './action.dto.js'
import type { ReportBody } from './report.dto.js'
import type { TicketView } from '../ticket.views.js'
import { TicketActionService } from '../act/ticket-action.service.js'
import { TicketPlaceService } from '../report/ticket-place.service.js'
import { TicketReader } from '../read/ticket-reader.service.js'
import { TicketReportService } from '../report/ticket-report.service.js'

export interface ReportedTicket {
  readonly ticket: TicketView
  /** 201, or 200 when the Idempotency-Key was used before. */
  readonly status: 200 | 201
  readonly location: string
}

/** What the controller calls: turns bodies into inputs, runs the use case, reads the ticket back for its caller (G18). */
@Injectable()
export class TicketApi {
  constructor(
    private readonly reports: TicketReportService,
    private readonly actions: TicketActionService,
    private readonly reader: TicketReader,
    private readonly places: TicketPlaceService,
  ) {}

  async report(caller: Caller, body: ReportBody): Promise<ReportedTicket> {
    const { actor, idempotent } = caller
    const { resourceId, replayed } = await this.reports.report({ actor, report: asReport(body), idempotent })
    const ticket = await this.reader.view(caller, resourceId)
    return { ticket, status: replayed ? 200 : 201, location: `/api/v1/tickets/${ticket.id}` }
  }

  async act(caller: Caller, ticketId: string, body: ActionBody): Promise<TicketView> {
    const { actor, idempotent } = caller
    const request = { actor, ticketId, input: this.asInput(body), idempotent }
    const { replayed } = await this.actions.perform(request)
    // Whoever has just given it away sees that it worked, and no more of it afterwards.
    return this.reader.view(caller, ticketId, replayed ? undefined : 'handler')
  }

  read(caller: Caller, ticketId: string): Promise<TicketView> {
    return this.reader.view(caller, ticketId)
  }

  private asInput(body: ActionBody): ActionInput {
    requireOwnFields(body)
    const { location, mediaIds = [], until, joint, ...rest } = body
    const position = this.places.position(location)
    const timed = {
      ...(until !== undefined && { until: Date.parse(until) }),
      ...(joint && { joint: { ...joint, at: Date.parse(joint.at) } }),
    }
    return { ...rest, ...timed, mediaIds, ...(position && { position }) }
  }
}

/** @throws AppError VALIDATION_FAILED when a field does not belong to the action */
function requireOwnFields(body: ActionBody): void {
  const given = Object.entries(body).flatMap(([field, value]) => (value === undefined ? [] : [field]))
  const stray = strayFields(body.action, given)
  if (stray.length === 0) return
  const errors = stray.map((field) => ({
    field,
    zh: '这一步用不到这个字段',
    en: 'does not belong to this action',
  }))
  throw new AppError('VALIDATION_FAILED', { params: { count: errors.length }, errors })
}

function asReport({ mediaIds = [], anonymous = false, capturedAt, ...body }: ReportBody): NewReport {
  return {
    ...body,
    mediaIds,
    anonymous,
    capturedAt: capturedAt === undefined ? null : Date.parse(capturedAt),
  }
}
