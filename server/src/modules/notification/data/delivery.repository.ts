import { Injectable } from '@nestjs/common'
import { In, LessThan, LessThanOrEqual, type EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { NoticeDeliveryEntity, type DeliveryState } from './notice-delivery.entity.js'

const IN_HAND: readonly DeliveryState[] = ['ready', 'sending', 'unclear']
const ENDED: readonly DeliveryState[] = ['sent', 'seen', 'told', 'inbox']
const SWEPT_AT_ONCE = 500

@Injectable()
export class DeliveryRepository {
  insert(em: EntityManager, rows: readonly NoticeDeliveryEntity[]): Promise<void> {
    return insertRows(em, NoticeDeliveryEntity, rows)
  }

  /** Which of these notices are on their way already. */
  async known(em: EntityManager, notificationIds: readonly string[]): Promise<ReadonlySet<string>> {
    const where = { notificationId: In([...notificationIds]) }
    const rows = await em.find(NoticeDeliveryEntity, { select: { id: true, notificationId: true }, where })
    return new Set(rows.flatMap(({ notificationId }) => notificationId ?? []))
  }

  /** What has to be looked at now, the longest due first. */
  due(em: EntityManager, now: number, take: number): Promise<NoticeDeliveryEntity[]> {
    return em.find(NoticeDeliveryEntity, {
      where: { state: In([...IN_HAND]), nextAt: LessThanOrEqual(now) },
      order: { nextAt: 'ASC', id: 'ASC' },
      take,
    })
  }

  find(em: EntityManager, id: string): Promise<NoticeDeliveryEntity | null> {
    return em.findOneBy(NoticeDeliveryEntity, { id })
  }

  /** Changes a row if it still is as it was read: of two processes one goes on. */
  async move(
    em: EntityManager,
    row: Pick<NoticeDeliveryEntity, 'id' | 'state' | 'nextAt'>,
    change: Partial<Omit<NoticeDeliveryEntity, 'id'>>,
  ): Promise<boolean> {
    const { id, state, nextAt } = row
    const { affected } = await em.update(NoticeDeliveryEntity, { id, state, nextAt }, change)
    return affected === 1
  }

  /** People for whom something held is due. */
  async waitingUsers(em: EntityManager, now: number, take: number): Promise<string[]> {
    const rows = await em
      .createQueryBuilder(NoticeDeliveryEntity, 'd')
      .select('d.userId', 'userId')
      .distinct(true)
      .where('d.state = :state AND d.nextAt <= :now', { state: 'held', now })
      .orderBy('d.userId')
      .limit(take)
      .getRawMany<{ userId: string }>()
    return rows.map(({ userId }) => userId)
  }

  heldOf(em: EntityManager, userId: string, now: number): Promise<NoticeDeliveryEntity[]> {
    const where = { userId, state: 'held' as const, nextAt: LessThanOrEqual(now) }
    return em.find(NoticeDeliveryEntity, { where, order: { createdAt: 'ASC', id: 'ASC' } })
  }

  /** The notices a digest speaks of. */
  inDigest(em: EntityManager, digestId: string): Promise<NoticeDeliveryEntity[]> {
    return em.find(NoticeDeliveryEntity, { where: { digestId }, order: { createdAt: 'ASC', id: 'ASC' } })
  }

  /** Forgets some of what ended long ago. @returns whether there may be more */
  async removeEnded(em: EntityManager, before: number): Promise<boolean> {
    const old = await em.find(NoticeDeliveryEntity, {
      select: { id: true },
      where: { createdAt: LessThan(before), state: In([...ENDED]) },
      take: SWEPT_AT_ONCE,
    })
    if (old.length > 0) await em.delete(NoticeDeliveryEntity, { id: In(old.map(({ id }) => id)) })
    return old.length === SWEPT_AT_ONCE
  }
}
