import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { organisationsHeld } from '../../core/auth/index.js'
import { AppError } from '../../core/errors/index.js'
import {
  TicketReader,
  WhistleRepository,
  type TicketEntity,
  type Viewer,
  type WhistleCallEntity,
  type WhistleEntity,
} from '../ticket/index.js'

export interface AccessibleCall {
  readonly ticket: TicketEntity
  readonly whistle: WhistleEntity
  readonly call: WhistleCallEntity
  /** Whether the reader sits at a desk over the ticket. */
  readonly desk: boolean
}

/** Who may see what of a ticket's whistles: those who handle the ticket and the desks over it; others as if there were none (G09). */
@Injectable()
export class CallAccess {
  constructor(
    private readonly reader: TicketReader,
    private readonly whistles: WhistleRepository,
  ) {}

  /** @throws AppError TICKET_NOT_FOUND, FORBIDDEN for whoever reported or follows it */
  async requireTicket(
    em: EntityManager,
    viewer: Viewer,
    ticketId: string,
  ): Promise<{ readonly ticket: TicketEntity; readonly desk: boolean }> {
    const { ticket, projection } = await this.reader.visible(em, viewer, { ticketId })
    if (projection !== 'handler' && projection !== 'supervisor') throw new AppError('FORBIDDEN')
    return { ticket, desk: projection === 'supervisor' }
  }

  /** One call: for the party itself, whoever has the ticket, and the desks. @throws AppError WHISTLE_NOT_FOUND */
  async requireCall(em: EntityManager, viewer: Viewer, callId: string): Promise<AccessibleCall> {
    const call = await this.whistles.call(em, callId)
    const whistle = call && (await this.whistles.whistle(em, call.whistleId))
    if (!call || !whistle) throw new AppError('WHISTLE_NOT_FOUND')
    const access = await this.requireTicket(em, viewer, call.ticketId).catch((error: unknown) => {
      throw error instanceof AppError ? new AppError('WHISTLE_NOT_FOUND') : error
    })
    const called = await this.whistles.ofTicket(em, call.ticketId)
    const own = new Set(organisationsHeld(viewer.actor))
    const ownCalls = called
      .flatMap(({ calls }) => calls)
      .filter(({ organisationId }) => own.has(organisationId))
    // Of several called parties each reads its own order.
    if (!access.desk && ownCalls.length > 0 && !own.has(call.organisationId))
      throw new AppError('WHISTLE_NOT_FOUND')
    return { ...access, whistle, call }
  }

  /** For the desks alone. @throws AppError WHISTLE_NOT_FOUND, FORBIDDEN */
  async requireDesk(em: EntityManager, viewer: Viewer, callId: string): Promise<AccessibleCall> {
    const found = await this.requireCall(em, viewer, callId)
    if (!found.desk) throw new AppError('FORBIDDEN')
    return found
  }
}
