import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AppError } from '../../../core/errors/index.js'
import { ConcurrentChangeError } from '../../../core/database/index.js'
import { TicketRepository, type TicketAggregate } from '../data/ticket.repository.js'
import type { ActionInput } from '../domain/action-input.js'
import type { TicketParties } from '../domain/ticket-relations.js'

export interface TicketPair {
  readonly parties: TicketParties
  /** The other ticket of a merge: the one to be kept. Left out where there is none. */
  readonly partner?: TicketAggregate
}

/** Loads what an action changes: one ticket, or for merging two, locked in one order whoever asks, so that none waits for the other. */
@Injectable()
export class TicketPairLoader {
  constructor(private readonly tickets: TicketRepository) {}

  /** @throws AppError TICKET_NOT_FOUND for the ticket itself; an absent partner is left out */
  async load(
    em: EntityManager,
    { ticketId, userId, input }: { ticketId: string; userId: string; input: ActionInput },
  ): Promise<TicketPair> {
    const partnerId = await this.partnerOf(em, ticketId, input)
    const loaded = new Map<string, TicketAggregate>()
    for (const id of [...new Set([ticketId, partnerId ?? ticketId])].sort()) {
      const found = await this.tickets.lock(em, id)
      if (found) loaded.set(id, found)
    }
    const [before, partner] = [loaded.get(ticketId), loaded.get(partnerId ?? '')]
    if (!before) throw new AppError('TICKET_NOT_FOUND')
    const moved = input.action === 'unmerge' && before.ticket.mergedIntoId !== (partnerId ?? null)
    if (moved) throw new ConcurrentChangeError('ticket', ticketId)
    const parties = { ...before, follows: await this.tickets.follows(em, ticketId, userId) }
    return { parties, ...(partner && partner !== before && { partner }) }
  }

  private async partnerOf(
    em: EntityManager,
    ticketId: string,
    { action, intoId }: ActionInput,
  ): Promise<string | undefined> {
    if (action === 'merge') return intoId
    if (action !== 'unmerge') return undefined
    return (await this.tickets.find(em, ticketId))?.mergedIntoId ?? undefined
  }
}
