import { Injectable } from '@nestjs/common'
import { In, IsNull, MoreThanOrEqual, Not, type EntityManager } from 'typeorm'
import { TicketEntity } from '../../ticket/index.js'
import { RingEntity } from './ring.entity.js'

/** How much danger was reported lately, and whom it rang. Reads alone. */
@Injectable()
export class DangerLoadRepository {
  /** How many dangers somebody has reported since a moment, epoch milliseconds. */
  reportedBy(em: EntityManager, reporterId: string, since: number): Promise<number> {
    return em.countBy(TicketEntity, {
      ...{ reporterId, danger: Not(IsNull()), createdAt: MoreThanOrEqual(since) },
    })
  }

  /** Whose phone was to ring since a moment for the danger of one of these. */
  async rungFor(
    em: EntityManager,
    ticketIds: readonly string[],
    since: number,
  ): Promise<ReadonlySet<string>> {
    if (ticketIds.length === 0) return new Set()
    const rings = await em.find(RingEntity, {
      select: { id: true, userId: true },
      where: { ticketId: In([...ticketIds]), clockId: IsNull(), createdAt: MoreThanOrEqual(since) },
    })
    return new Set(rings.map(({ userId }) => userId))
  }
}
