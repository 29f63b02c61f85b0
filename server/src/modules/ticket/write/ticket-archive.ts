import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Outbox } from '../../../core/outbox/index.js'
import { TicketArchiveRepository } from '../data/ticket-archive.repository.js'
import type { ReplayedTicket } from '../replay/replayed-ticket.js'

/** Tickets of the past were written at once: payload `ticketIds`. */
export const TICKETS_WRITTEN = 'tickets.written'

const AT_ONCE = 100

/** Writes replayed tickets; whoever counts tickets hears of them, nobody is told. */
@Injectable()
export class TicketArchive {
  constructor(
    private readonly rows: TicketArchiveRepository,
    private readonly outbox: Outbox,
  ) {}

  async insert(em: EntityManager, replayed: readonly ReplayedTicket[]): Promise<void> {
    await this.rows.insert(em, replayed)
    const ids = replayed.map(({ ticket }) => ticket.id)
    for (let start = 0; start < ids.length; start += AT_ONCE)
      await this.outbox.add(em, {
        topic: TICKETS_WRITTEN,
        payload: { ticketIds: ids.slice(start, start + AT_ONCE) },
      })
  }
}
