import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { newId } from '../../../core/ids/index.js'
import { MediaService, type MediaPurpose } from '../../media/index.js'
import { TicketRepository } from '../data/ticket.repository.js'
import type { ActionInput } from '../domain/action-input.js'
import type { PlanInput } from '../domain/plan.js'
import type { ActionPart } from './action-part.js'
import { TicketHandover } from './ticket-handover.service.js'
import { TicketMerging } from './ticket-merging.service.js'
import { TicketTerms } from '../ticket-terms.service.js'
import { TicketWriter, type WrittenEvent } from '../write/ticket-writer.js'

/** What goes with the everyday actions beside its timeline row, in the same transaction. */
@Injectable()
export class TicketAftermath implements ActionPart {
  readonly plans = {}

  constructor(
    private readonly tickets: TicketRepository,
    private readonly media: MediaService,
    private readonly terms: TicketTerms,
    private readonly handover: TicketHandover,
    private readonly writer: TicketWriter,
    private readonly merging: TicketMerging,
  ) {}

  async after(em: EntityManager, facts: PlanInput, { eventId, ticket }: WrittenEvent): Promise<void> {
    const { input, actorId } = facts
    const { mediaIds, photosBy: uploaderId = actorId } = input
    const photos = { mediaIds, uploaderId, ticketId: ticket.id, eventId }
    await this.media.attach(em, { ...photos, purpose: purposeOf(input) })
    if (input.action === 'follow') await this.insertFollower(em, facts)
    if (input.action === 'rate') await this.insertRating(em, facts)
    if (input.action === 'amend') await this.terms.index(em, ticket)
    if (input.action === 'decline') await this.tryOnceMore(em, ticket.id, input)
    await this.merging.follow(em, facts)
  }

  private insertFollower(em: EntityManager, { ticket, actorId, now }: PlanInput): Promise<void> {
    return this.tickets.insertFollower(em, {
      id: newId(),
      ticketId: ticket.id,
      userId: actorId,
      viaTicketId: null,
      createdAt: now,
    })
  }

  private async insertRating(em: EntityManager, { ticket, actorId, input, now }: PlanInput): Promise<void> {
    const { satisfaction, comment = null, tags = [] } = input
    if (satisfaction === undefined) return
    await this.tickets.insertRating(em, {
      ...{ id: newId(), ticketId: ticket.id, closing: ticket.closings, userId: actorId, takenBy: null },
      ...{ satisfaction, comment, tags: [...tags], at: now },
    })
  }

  /** A first decline goes to the router once more; after that the ticket stays on the desk. */
  private async tryOnceMore(em: EntityManager, ticketId: string, input: ActionInput): Promise<void> {
    const declined = await this.tickets.load(em, ticketId)
    const change = await this.handover.afterDecline(em, declined, input.reasonCode)
    if (change) await this.writer.apply(em, declined.ticket, change)
  }
}

const PURPOSES: Partial<Record<ActionInput['action'], MediaPurpose>> = {
  amend: 'report',
  arrive: 'before',
  resolve: 'after',
}

function purposeOf({ action }: ActionInput): MediaPurpose {
  return PURPOSES[action] ?? 'note'
}
