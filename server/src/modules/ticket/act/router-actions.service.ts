import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { TicketRepository } from '../data/ticket.repository.js'
import type { ActionInput } from '../domain/action-input.js'
import { TicketWriter } from '../write/ticket-writer.js'
import { ActionParts } from './action-parts.js'
import { TicketDecider } from './ticket-decider.service.js'

/** What the system itself does to a ticket: by the same table, plans and writer as people do. */
@Injectable()
export class RouterActions {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly decider: TicketDecider,
    private readonly writer: TicketWriter,
    private readonly parts: ActionParts,
  ) {}

  /** In the caller's transaction. False when the ticket is gone or has moved on, so that there is nothing to do any more. */
  async perform(em: EntityManager, ticketId: string, input: ActionInput): Promise<boolean> {
    const aggregate = await this.tickets.lock(em, ticketId)
    const decided = aggregate && (await this.decider.decideAlone(em, aggregate, input))
    if (!decided) return false
    const written = await this.writer.apply(em, decided.facts.ticket, decided.change)
    await this.parts.after(em, decided.facts, written)
    return true
  }
}
