import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { KIND_POLICIES, OFFICER_OF } from '@beegrid/shared'
import { newId } from '../../core/ids/index.js'
import { MembershipDirectory, UserDirectory } from '../identity/index.js'
import { TicketRepository, type TicketEntity } from '../ticket/index.js'
import type { SecondLookEntity } from './data/second-look.entity.js'
import type { LookKind } from './domain/look.js'
import { desksFor, isOwnIntake, occasionOf, type LookDesk } from './domain/look-desk.js'

export const DAY_MS = 86_400_000

export interface LookTimes {
  readonly now: number
  readonly opensAt: number
  readonly dueAt: number
}

/** Who looks, and the row that says so. */
@Injectable()
export class LookDrafts {
  constructor(
    private readonly memberships: MembershipDirectory,
    private readonly users: UserDirectory,
    private readonly tickets: TicketRepository,
  ) {}

  /** Whether there is a number to call: of the caller it was filed for, else of a reporter who gave their name. */
  async canBeCalled(em: EntityManager, ticket: TicketEntity): Promise<boolean> {
    const caller = await this.tickets.callerOf(em, ticket.id)
    if (caller) return caller.phone !== null
    if (ticket.anonymous || ticket.reporterDetached || isOwnMatter(ticket)) return false
    const reporter = (await this.users.namesOf(em, [ticket.reporterId])).get(ticket.reporterId)
    return (reporter?.phone ?? null) !== null
  }

  /**
   * The nearest desk with somebody at it who did not do the work; the county's where there is nobody at all. Of a confidential
   * ticket the desk it lies with, or none.
   */
  async desk(em: EntityManager, kind: LookKind, ticket: TicketEntity): Promise<LookDesk | undefined> {
    const desks = desksFor(kind, ticket)
    for (const desk of desks) if ((await this.lookers(em, desk, ticket)).length > 0) return desk
    if (KIND_POLICIES[ticket.kind].confidential) return undefined
    return desks.at(-1) ?? { level: 'county', areaId: ticket.countyId }
  }

  /** The people of a desk, without whoever did the work. */
  async lookers(
    em: EntityManager,
    { level, areaId }: LookDesk,
    { resolverId }: Pick<TicketEntity, 'resolverId'>,
  ): Promise<readonly string[]> {
    const held = await this.memberships.usersHolding(em, { roles: [OFFICER_OF[level]], areaId })
    return [...new Set(held.map(({ userId }) => userId))].filter((userId) => userId !== resolverId)
  }

  row(
    ticket: TicketEntity,
    look: Pick<SecondLookEntity, 'kind' | 'state' | 'afterDays' | 'byRiders'> & LookDesk,
    { now, opensAt, dueAt }: LookTimes,
  ): SecondLookEntity {
    const { id: ticketId, countyId, subdistrictId, communityId, gridId } = ticket
    return {
      ...{ id: newId(), ticketId, countyId, subdistrictId, communityId, gridId, ...look },
      ...{ occasion: occasionOf(ticket), opensAt, dueAt, createdAt: now },
      ...{ attempts: 0, triedAt: null, result: null, endedAt: null, endedBy: null },
    }
  }
}

/** Whoever reported it did it, or a colleague did: they are not asked how it was. */
function isOwnMatter(ticket: TicketEntity): boolean {
  return ticket.reporterId === ticket.resolverId || isOwnIntake(ticket)
}
