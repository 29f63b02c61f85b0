import { Injectable } from '@nestjs/common'
import { Between, In, LessThan, type EntityManager } from 'typeorm'
import { insertRows, isUniqueViolation } from '../../../core/database/index.js'
import { LiveEventEntity } from './live-event.entity.js'
import { LivePositionEntity } from './live-position.entity.js'

const USERS_PER_STATEMENT = 400
const SWEPT_AT_ONCE = 500

@Injectable()
export class LiveEventRepository {
  /**
   * Gives each of these people their next number. The rows stay locked until commit, in the order of the key, so that
   * two transactions wait for each other instead of locking each other out.
   */
  async nextSeqs(em: EntityManager, userIds: readonly string[]): Promise<Map<string, number>> {
    const sorted = [...new Set(userIds)].sort()
    const seqs = new Map<string, number>()
    for (let start = 0; start < sorted.length; start += USERS_PER_STATEMENT) {
      const slice = sorted.slice(start, start + USERS_PER_STATEMENT)
      for (const { userId, lastSeq } of await this.countUp(em, slice)) seqs.set(userId, lastSeq)
    }
    return seqs
  }

  async insert(em: EntityManager, rows: readonly LiveEventEntity[]): Promise<void> {
    await insertRows(em, LiveEventEntity, rows)
  }

  /** The last number given to a person; 0 before the first. */
  async lastSeq(em: EntityManager, userId: string): Promise<number> {
    const position = await em.findOneBy(LivePositionEntity, { userId })
    return position?.lastSeq ?? 0
  }

  /** Events `from` to `to`, both included, in order; ones already swept are missing. */
  between(
    em: EntityManager,
    userId: string,
    { from, to }: { from: number; to: number },
  ): Promise<LiveEventEntity[]> {
    return em.find(LiveEventEntity, { where: { userId, seq: Between(from, to) }, order: { seq: 'ASC' } })
  }

  /** Removes some of the oldest events. @returns whether there may be more */
  async removeOlderThan(em: EntityManager, before: number): Promise<boolean> {
    const old = await em.find(LiveEventEntity, {
      select: { userId: true, seq: true },
      where: { createdAt: LessThan(before) },
      order: { createdAt: 'ASC' },
      take: SWEPT_AT_ONCE,
    })
    for (const [userId, seqs] of seqsByUser(old)) await em.delete(LiveEventEntity, { userId, seq: In(seqs) })
    return old.length === SWEPT_AT_ONCE
  }

  private async countUp(em: EntityManager, userIds: readonly string[]): Promise<LivePositionEntity[]> {
    await this.addMissing(em, userIds)
    const where = { userId: In([...userIds]) }
    await em.update(LivePositionEntity, where, { lastSeq: () => 'last_seq + 1' })
    return em.findBy(LivePositionEntity, where)
  }

  private async addMissing(em: EntityManager, userIds: readonly string[]): Promise<void> {
    const found = await em.findBy(LivePositionEntity, { userId: In([...userIds]) })
    const known = new Set(found.map(({ userId }) => userId))
    for (const userId of userIds.filter((each) => !known.has(each))) {
      try {
        await insertRows(em, LivePositionEntity, [{ userId, lastSeq: 0 }])
      } catch (error) {
        // Another transaction was faster: its row serves as well.
        if (!isUniqueViolation(error)) throw error
      }
    }
  }
}

function seqsByUser(events: readonly LiveEventEntity[]): Map<string, number[]> {
  const seqs = new Map<string, number[]>()
  for (const { userId, seq } of events) seqs.set(userId, [...(seqs.get(userId) ?? []), seq])
  return seqs
}
