import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { TicketEntity } from '../data/ticket.entity.js'
import { TicketRepository } from '../data/ticket.repository.js'
import { projectionFor } from '../domain/ticket-projection.js'
import type { TicketListItemView } from '../ticket.views.js'
import { TicketRows } from './ticket-rows.service.js'
import type { Viewer } from './viewer.js'

export interface VisibleRow {
  readonly ticket: TicketEntity
  readonly item: TicketListItemView
}

/** Tickets as rows of a list about something else: only those its reader may still see. */
@Injectable()
export class VisibleRows {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly rows: TicketRows,
  ) {}

  async of(
    em: EntityManager,
    viewer: Viewer,
    ticketIds: readonly string[],
  ): Promise<ReadonlyMap<string, VisibleRow>> {
    const ids = [...new Set(ticketIds)]
    const assignments = await this.tickets.assignmentsOf(em, ids)
    const visible = (await this.tickets.findMany(em, ids)).filter((ticket) => {
      const own = assignments.filter(({ ticketId }) => ticketId === ticket.id)
      return projectionFor(viewer.actor, { ticket, assignments: own, follows: false }) !== undefined
    })
    const items = new Map((await this.rows.of(em, viewer, visible)).map((each) => [each.id, each]))
    return new Map(
      visible.flatMap((ticket) => {
        const item = items.get(ticket.id)
        return item ? [[ticket.id, { ticket, item }] as const] : []
      }),
    )
  }
}
