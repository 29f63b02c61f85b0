import { Injectable } from '@nestjs/common'
import { Between, In, LessThan, LessThanOrEqual, type EntityManager } from 'typeorm'
import { insertRows, isUniqueViolation } from '../../../core/database/index.js'
import { LiveEventEntity } from './live-event.entity.js'
import { LivePositionEntity } from './live-position.entity.js'

const USERS_PER_STATEMENT = 400
const SWEPT_AT_ONCE = 500

@Injectable()
export class LiveEventRepository {
  /**
   * Gives each of these people as many numbers as they need, and says each one's first. The rows stay locked until commit,
   * in the order of the key, so that two transactions wait for each other instead of locking each other out.
   */
  async reserve(em: EntityManager, counts: ReadonlyMap<string, number>): Promise<Map<string, number>> {
    const sorted = [...counts.keys()].sort()
    const firsts = new Map<string, number>()
    for (let start = 0; start < sorted.length; start += USERS_PER_STATEMENT) {
      const slice = sorted.slice(start, start + USERS_PER_STATEMENT)
      for (const { userId, lastSeq } of await this.countUp(em, slice, counts))
        firsts.set(userId, lastSeq - (counts.get(userId) ?? 0) + 1)
    }
    return firsts
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
    const [last] = await em.find(LiveEventEntity, {
      select: { userId: true, seq: true, createdAt: true },
      where: { createdAt: LessThan(before) },
      order: { createdAt: 'ASC' },
      skip: SWEPT_AT_ONCE - 1,
      take: 1,
    })
    const upTo = last === undefined ? LessThan(before) : LessThanOrEqual(last.createdAt)
    await em.delete(LiveEventEntity, { createdAt: upTo })
    return last !== undefined
  }

  private async countUp(
    em: EntityManager,
    userIds: readonly string[],
    counts: ReadonlyMap<string, number>,
  ): Promise<LivePositionEntity[]> {
    const where = { userId: In([...userIds]) }
    if ((await this.addTo(em, userIds, counts)) < userIds.length) {
      const known = new Set((await em.findBy(LivePositionEntity, where)).map(({ userId }) => userId))
      for (const userId of userIds.filter((each) => !known.has(each))) await this.begin(em, userId, counts)
    }
    return em.findBy(LivePositionEntity, where)
  }

  /** @returns how many of them have a row */
  private async addTo(
    em: EntityManager,
    userIds: readonly string[],
    counts: ReadonlyMap<string, number>,
  ): Promise<number> {
    const query = em.createQueryBuilder().update(LivePositionEntity)
    const { affected } = await query
      .set({ lastSeq: () => `last_seq + ${summand(userIds, counts)}` })
      .where({ userId: In([...userIds]) })
      .setParameters(usersByCount(userIds, counts))
      .execute()
    return affected ?? 0
  }

  private async begin(em: EntityManager, userId: string, counts: ReadonlyMap<string, number>): Promise<void> {
    try {
      await insertRows(em, LivePositionEntity, [{ userId, lastSeq: counts.get(userId) ?? 0 }])
    } catch (error) {
      // Another transaction was faster: its row serves as well.
      if (!isUniqueViolation(error)) throw error
      await this.addTo(em, [userId], counts)
    }
  }
}

/** The parameters of `summand`: people by how many numbers they need, of those who need more than one. */
function usersByCount(
  userIds: readonly string[],
  counts: ReadonlyMap<string, number>,
): Record<string, string[]> {
  const users: Record<string, string[]> = {}
  for (const userId of userIds) {
    const count = counts.get(userId) ?? 0
    if (count !== 1) (users[`need${count}`] ??= []).push(userId)
  }
  return users
}

function summand(userIds: readonly string[], counts: ReadonlyMap<string, number>): string {
  const several = Object.keys(usersByCount(userIds, counts)).map(
    (name) => `WHEN user_id IN (:...${name}) THEN ${name.slice('need'.length)}`,
  )
  return several.length === 0 ? '1' : `CASE ${several.join(' ')} ELSE 1 END`
}
