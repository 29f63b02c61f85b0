import { Injectable } from '@nestjs/common'
import { isStaffRole, KIND_POLICIES } from '@beegrid/shared'
import type { Actor } from '../../../core/auth/index.js'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import { Idempotency, type IdempotentRequest, type OnceResult } from '../../../core/idempotency/index.js'
import { newId } from '../../../core/ids/index.js'
import type { NewReport } from '../domain/new-report.js'
import { TicketDrafts } from './ticket-drafts.service.js'
import { TicketIntake } from './ticket-intake.service.js'

export interface ReportRequest {
  readonly actor: Actor
  readonly report: NewReport
  readonly idempotent: IdempotentRequest | undefined
}

/** Takes a report, finds who is responsible for its place, and gives it to them, all in one transaction. */
@Injectable()
export class TicketReportService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly drafts: TicketDrafts,
    private readonly intake: TicketIntake,
  ) {}

  /** @throws AppError for a kind that is closed, missing content, an unknown category or an impossible place */
  async report({ actor, report, idempotent }: ReportRequest): Promise<OnceResult> {
    requireAllowed(actor, report)
    const ticketId = newId()
    return this.database.write((em) =>
      this.idempotency.once(em, { request: idempotent, resourceId: ticketId }, async () => {
        await this.intake.take(em, await this.drafts.draft(em, { ticketId, actor, report }))
      }),
    )
  }
}

/** @throws AppError TICKET_KIND_CLOSED, FORBIDDEN, TICKET_CONTENT_REQUIRED */
function requireAllowed(actor: Actor, report: NewReport): void {
  const isStaff = actor.memberships.some(({ role }) => isStaffRole(role))
  const { openedBy } = KIND_POLICIES[report.kind]
  if (openedBy === 'nobody' || (openedBy === 'staff' && !isStaff)) throw new AppError('TICKET_KIND_CLOSED')
  if (report.onBehalfOf && !isStaff) throw new AppError('FORBIDDEN')
  if (!hasContent(report)) throw new AppError('TICKET_CONTENT_REQUIRED')
}

function hasContent({ description = '', mediaIds }: NewReport): boolean {
  return description.trim() !== '' || mediaIds.length > 0
}
