import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { newId } from '../../../core/ids/index.js'
import { TicketRepository } from '../data/ticket.repository.js'
import type { TicketEntity } from '../data/ticket.entity.js'

export interface Joining {
  readonly kept: TicketEntity
  readonly mergedId: string
  /** Epoch milliseconds. */
  readonly now: number
}

/** Whoever reported or followed a merged ticket follows the kept one, and no longer once they are taken apart. */
@Injectable()
export class MergedFollowers {
  constructor(private readonly tickets: TicketRepository) {}

  async give(em: EntityManager, joining: Joining): Promise<void> {
    const merged = await this.tickets.findMany(em, [joining.mergedId])
    await this.join(em, joining, merged)
  }

  /** @param others ids of the tickets that stay merged: who waits for one of those, too, stays */
  async takeBack(em: EntityManager, joining: Joining, others: readonly string[]): Promise<void> {
    const { kept, mergedId } = joining
    await this.tickets.deleteFollowersVia(em, { ticketId: kept.id, viaTicketId: mergedId })
    const stay = await this.tickets.findMany(
      em,
      others.filter((id) => id !== mergedId),
    )
    await this.join(em, joining, stay)
  }

  private async join(
    em: EntityManager,
    { kept, now }: Joining,
    merged: readonly TicketEntity[],
  ): Promise<void> {
    const there = new Set((await this.tickets.followersOf(em, kept.id)).map(({ userId }) => userId))
    if (!kept.reporterDetached) there.add(kept.reporterId)
    for (const { id, reporterId, reporterDetached } of merged) {
      const followers = (await this.tickets.followersOf(em, id)).map(({ userId }) => userId)
      for (const userId of reporterDetached ? followers : [reporterId, ...followers]) {
        if (there.has(userId)) continue
        there.add(userId)
        const row = { id: newId(), ticketId: kept.id, userId, viaTicketId: id, createdAt: now }
        await this.tickets.insertFollower(em, row)
      }
    }
  }
}
