import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AuditTrail } from '../../../core/audit/index.js'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import { TicketRepository } from '../data/ticket.repository.js'
import { handles } from '../domain/handling.js'
import { projectionFor, showsReporter, type Projection } from '../domain/ticket-projection.js'
import type { TicketView } from '../ticket.views.js'
import { TicketViewAssembler } from './ticket-view.assembler.js'
import type { Viewer, VisibleTicket } from './viewer.js'

/** Reads one ticket, as much of it as the reader may see. */
@Injectable()
export class TicketReader {
  constructor(
    private readonly database: Database,
    private readonly tickets: TicketRepository,
    private readonly audit: AuditTrail,
    private readonly assembler: TicketViewAssembler,
  ) {}

  /**
   * @param atLeast what the reader sees who has lost every other part in it
   * @throws AppError TICKET_NOT_FOUND, the same for a ticket that is absent and one that is not the reader's to see (G09)
   */
  async view(viewer: Viewer, ticketId: string, atLeast?: Projection): Promise<TicketView> {
    const visible = await this.database.read((em) => this.visible(em, viewer, { ticketId, atLeast }))
    await this.auditReporter(viewer, visible)
    return this.database.read((em) => this.assembler.assemble(em, viewer, visible))
  }

  /** The ticket and how much of it the reader sees. @throws AppError TICKET_NOT_FOUND */
  async visible(
    em: EntityManager,
    { actor }: Viewer,
    { ticketId, atLeast }: { ticketId: string; atLeast?: Projection | undefined },
  ): Promise<VisibleTicket> {
    const ticket = await this.tickets.find(em, ticketId)
    if (!ticket) throw new AppError('TICKET_NOT_FOUND')
    const assignments = await this.tickets.assignmentsOf(em, [ticketId])
    const follows = await this.tickets.follows(em, ticketId, actor.userId)
    const parties = { ticket, assignments, follows }
    const projection = projectionFor(actor, parties) ?? atLeast
    if (!projection) throw new AppError('TICKET_NOT_FOUND')
    return { ticket, projection, handles: handles(actor, parties) }
  }

  /** A named reporter is shown to the community and above, each time written down; no audit row, no answer (G02). */
  private async auditReporter({ actor }: Viewer, { ticket, projection }: VisibleTicket): Promise<void> {
    if (projection !== 'supervisor' || !showsReporter(projection, ticket.anonymous)) return
    const access = { actorId: actor.userId, action: 'ticket.reporter.view', subjectId: ticket.id }
    await this.database.write((em) => this.audit.record(em, access))
  }
}
