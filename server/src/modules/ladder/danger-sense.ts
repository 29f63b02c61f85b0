import { Injectable } from '@nestjs/common'
import { isStaffRole } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { MembershipDirectory } from '../identity/index.js'
import { TicketRepository, type TicketEntity } from '../ticket/index.js'
import { DangerLoadRepository } from './data/danger-load.repository.js'

const MINUTE_MS = 60_000
/** So many dangers of one account in an hour ring; more of them are told by every other channel, as ever. */
const MOST_IN_AN_HOUR = 5
/** Whoever was rung for the same thing just now is awake. */
const SAME_THING_MS = 10 * MINUTE_MS

/** Keeps the danger bell for danger: nobody alone can ring a desk all night, or use up what the provider lets a phone ring a day. */
@Injectable()
export class DangerSense {
  constructor(
    private readonly load: DangerLoadRepository,
    private readonly tickets: TicketRepository,
    private readonly memberships: MembershipDirectory,
    private readonly clock: Clock,
  ) {}

  /** Those of them whose phone rings for a danger that was just reported. */
  async toRing(
    em: EntityManager,
    ticket: TicketEntity,
    userIds: readonly string[],
  ): Promise<readonly string[]> {
    if (await this.isFlood(em, ticket)) return []
    const links = await this.tickets.linksOf(em, ticket.id)
    const since = this.clock.now() - SAME_THING_MS
    const awake = await this.load.rungFor(
      em,
      links.map(({ otherId }) => otherId),
      since,
    )
    return userIds.filter((userId) => !awake.has(userId))
  }

  /** Staff report for many callers. */
  private async isFlood(em: EntityManager, { reporterId }: TicketEntity): Promise<boolean> {
    const since = this.clock.now() - 60 * MINUTE_MS
    if ((await this.load.reportedBy(em, reporterId, since)) <= MOST_IN_AN_HOUR) return false
    const held = await this.memberships.membershipsOf(em, reporterId)
    return !held.some(({ role }) => isStaffRole(role))
  }
}
