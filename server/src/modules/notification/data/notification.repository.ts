import { Injectable } from '@nestjs/common'
import { In, IsNull, type EntityManager } from 'typeorm'
import { insertRows, isUniqueViolation } from '../../../core/database/index.js'
import { NotificationEntity } from './notification.entity.js'

/** Where a page of the inbox goes on: the last row of the page before. */
export interface InboxKey {
  readonly createdAt: number
  readonly id: string
}

@Injectable()
export class NotificationRepository {
  /** Inserts what was not told before. @returns the rows that are new */
  async insertNew(em: EntityManager, rows: readonly NotificationEntity[]): Promise<NotificationEntity[]> {
    if (rows.length === 0) return []
    const fresh = await this.withoutKnown(em, rows)
    try {
      await insertRows(em, NotificationEntity, fresh)
      return fresh
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      // Another process told one of them at this moment: the rest one by one.
      return this.insertSingly(em, fresh)
    }
  }

  async byIds(em: EntityManager, ids: readonly string[]): Promise<NotificationEntity[]> {
    return ids.length === 0 ? [] : em.findBy(NotificationEntity, { id: In([...ids]) })
  }

  page(em: EntityManager, userId: string, { after, take }: { after: InboxKey | undefined; take: number }) {
    const query = em
      .createQueryBuilder(NotificationEntity, 'n')
      .where('n.userId = :userId', { userId })
      .orderBy({ 'n.createdAt': 'DESC', 'n.id': 'DESC' })
      .take(take)
    if (after) {
      query.andWhere('(n.createdAt < :at OR (n.createdAt = :at AND n.id < :id))', {
        at: after.createdAt,
        id: after.id,
      })
    }
    return query.getMany()
  }

  unread(em: EntityManager, userId: string): Promise<number> {
    return em.countBy(NotificationEntity, { userId, readAt: IsNull() })
  }

  /** Marks a person's own notices read: these, or all. */
  async markRead(
    em: EntityManager,
    userId: string,
    { ids, now }: { ids: readonly string[] | undefined; now: number },
  ) {
    const which = ids === undefined ? {} : { id: In([...ids]) }
    await em.update(NotificationEntity, { userId, readAt: IsNull(), ...which }, { readAt: now })
  }

  private async withoutKnown(
    em: EntityManager,
    rows: readonly NotificationEntity[],
  ): Promise<NotificationEntity[]> {
    const keys = [...new Set(rows.map(({ dedupeKey }) => dedupeKey))]
    const users = [...new Set(rows.map(({ userId }) => userId))]
    const found = await em.find(NotificationEntity, {
      select: { id: true, userId: true, dedupeKey: true },
      where: { userId: In(users), dedupeKey: In(keys) },
    })
    const seen = new Set(found.map(onceKey))
    return rows.filter((row) => !seen.has(onceKey(row)) && seen.add(onceKey(row)))
  }

  private async insertSingly(
    em: EntityManager,
    rows: readonly NotificationEntity[],
  ): Promise<NotificationEntity[]> {
    const inserted: NotificationEntity[] = []
    for (const row of rows) {
      try {
        await insertRows(em, NotificationEntity, [row])
        inserted.push(row)
      } catch (error) {
        if (!isUniqueViolation(error)) throw error
      }
    }
    return inserted
  }
}

function onceKey({ userId, dedupeKey }: Pick<NotificationEntity, 'userId' | 'dedupeKey'>): string {
  return `${userId} ${dedupeKey}`
}
