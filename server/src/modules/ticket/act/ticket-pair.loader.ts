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
    const loaded = await this.lockInOrder(em, [ticketId, partnerId ?? ticketId])
    const before = loaded.get(ticketId)
    if (!before) throw new AppError('TICKET_NOT_FOUND')
    if (input.action === 'unmerge') requireStill(before, partnerId ?? null)
    const partner = partnerId === undefined ? undefined : loaded.get(partnerId)
    const parties = { ...before, follows: await this.tickets.follows(em, ticketId, userId) }
    return { parties, ...(partner && { partner }) }
  }

  private async lockInOrder(
    em: EntityManager,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, TicketAggregate>> {
    const loaded = new Map<string, TicketAggregate>()
    for (const id of [...new Set(ids)].sort()) {
      const found = await this.tickets.lock(em, id)
      if (found) loaded.set(id, found)
    }
    return loaded
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

/** Between the look at its partner and the lock it may have gone elsewhere: then the use case runs again. */
function requireStill({ ticket }: TicketAggregate, partnerId: string | null): void {
  if (ticket.mergedIntoId !== partnerId) throw new ConcurrentChangeError('ticket', ticket.id)
}
