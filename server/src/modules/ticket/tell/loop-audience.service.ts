import { Injectable } from '@nestjs/common'
import { DESK_ROLES } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { MembershipDirectory } from '../../identity/index.js'
import { SupervisionRepository } from '../data/supervision.repository.js'
import type { TicketEventEntity } from '../data/ticket-event.entity.js'
import type { TicketRequestEntity } from '../data/ticket-request.entity.js'
import { TicketRequestRepository } from '../data/ticket-request.repository.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import type { LoopAudience } from '../domain/loop-notices.js'
import { TicketAudience } from './ticket-audience.service.js'

export interface LoopPeople {
  readonly people: Readonly<Record<LoopAudience, readonly string[]>>
  /** The request a row of the timeline asked for or answered. */
  readonly request: TicketRequestEntity | undefined
}

/** Who stands around a request or a supervision order, as user ids. */
@Injectable()
export class LoopAudiences {
  constructor(
    private readonly requests: TicketRequestRepository,
    private readonly orders: SupervisionRepository,
    private readonly audience: TicketAudience,
    private readonly memberships: MembershipDirectory,
  ) {}

  async of(em: EntityManager, ticket: TicketEntity, event: TicketEventEntity): Promise<LoopPeople> {
    const { seq } = event
    const { lead, desk, public: waiting } = await this.audience.of(em, ticket)
    const request = (await this.requests.ofTickets(em, [ticket.id])).find((each) => isAbout(each, event))
    const { asked, silent } = await this.desksOf(em, request, event)
    const orders = (await this.orders.ofTicket(em, ticket.id)).filter(
      ({ answeredSeq }) => answeredSeq === seq,
    )
    const ordered = await this.officers(
      em,
      orders.map(({ deskAreaId }) => deskAreaId),
    )
    const asker = request ? [request.askedById] : []
    return { people: { lead, desk, public: waiting, asked, silent, asker, ordered }, request }
  }

  /** The desk whose answer is waited for, or was until just now; and the one that has just been passed over. */
  private async desksOf(
    em: EntityManager,
    request: TicketRequestEntity | undefined,
    { action, seq }: TicketEventEntity,
  ): Promise<Pick<LoopPeople['people'], 'asked' | 'silent'>> {
    if (!request) return { asked: [], silent: [] }
    const asked = request.state === 'waiting' || action === 'takeBack' ? [request.deskAreaId] : []
    const passed = (request.passed ?? []).filter((each) => each.seq === seq).map(({ areaId }) => areaId)
    return { asked: await this.officers(em, asked), silent: await this.officers(em, passed) }
  }

  private async officers(em: EntityManager, areaIds: readonly string[]): Promise<string[]> {
    const held = await Promise.all(
      [...new Set(areaIds)].map((areaId) => this.memberships.usersHolding(em, { roles: DESK_ROLES, areaId })),
    )
    return [...new Set(held.flat().map(({ userId }) => userId))]
  }
}

/** The row asks for it, answers it, takes it back or passes it up. */
function isAbout({ id, askedSeq, grants }: TicketRequestEntity, { seq, data }: TicketEventEntity): boolean {
  return id === data['requestId'] || askedSeq === seq || grants.some((each) => each.seq === seq)
}
