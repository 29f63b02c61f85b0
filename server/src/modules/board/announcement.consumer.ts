import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { newId } from '../../core/ids/index.js'
import {
  OutboxConsumers,
  type AfterCommit,
  type OutboxConsumer,
  type OutboxEvent,
  type OutboxNews,
} from '../../core/outbox/index.js'
import { PublicTicketRepository, TICKET_CHANGED, type TicketEntity } from '../ticket/index.js'
import { AnnouncementTeller } from './announcement-teller.js'
import { BoardRepository } from './data/board.repository.js'
import type { Unfavourable } from './data/board-notice.entity.js'

/** What an action may have brought to light. */
const LOOKED_AT: Readonly<Record<string, Unfavourable>> = {
  verify: 'late',
  rate: 'unsatisfied',
  followUp: 'unsatisfied',
}

/** Tells a unit, once, of what the public will see of it. */
@Injectable()
export class Announcements implements OutboxConsumer, OnModuleInit {
  readonly name = 'board-announcements'
  readonly topics = [TICKET_CHANGED]

  constructor(
    private readonly consumers: OutboxConsumers,
    private readonly tickets: PublicTicketRepository,
    private readonly board: BoardRepository,
    private readonly teller: AnnouncementTeller,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this)
  }

  wants({ payload }: OutboxNews): boolean {
    return LOOKED_AT[String(payload['action'])] !== undefined
  }

  async handle(em: EntityManager, { ticketId, payload }: OutboxEvent): Promise<AfterCommit | void> {
    const kind = LOOKED_AT[String(payload['action'])]
    if (kind === undefined || ticketId === null) return undefined
    const ticket = await this.tickets.find(em, ticketId)
    return ticket && (await this.applies(em, kind, ticket)) ? this.tell(em, kind, ticket) : undefined
  }

  private applies(em: EntityManager, kind: Unfavourable, ticket: TicketEntity): Promise<boolean> {
    if (kind === 'late') return Promise.resolve(ticket.status === 'closed' && ticket.late && !ticket.exempted)
    return this.tickets.hasUnsatisfied(em, ticket.id, ticket.closings)
  }

  private async tell(
    em: EntityManager,
    kind: Unfavourable,
    ticket: TicketEntity,
  ): Promise<AfterCommit | void> {
    const { id: ticketId, countyId, subdistrictId, communityId, closings: closing } = ticket
    if (communityId === null || (await this.board.isTold(em, { ticketId, closing, kind }))) return undefined
    const now = this.clock.now()
    const notice = {
      ...{ id: newId(), countyId, subdistrictId, communityId, ticketId, closing, kind },
      ...{ state: 'told' as const, toldAt: now, publicAt: await this.teller.publicAt(em, countyId) },
      ...{ objection: null, objectedBy: null, decision: null, decidedBy: null, decidedAt: null },
    }
    await this.board.tell(em, notice)
    return this.teller.tell(em, notice, ticket)
  }
}
