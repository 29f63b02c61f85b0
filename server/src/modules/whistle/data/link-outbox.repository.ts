import { Injectable } from '@nestjs/common'
import { In, LessThanOrEqual, type EntityManager } from 'typeorm'
import { WhistleCallEntity } from '../../ticket/index.js'

const AT_ONCE = 20

type Sending = Partial<Pick<WhistleCallEntity, 'linkState' | 'linkNextAt'>>

/** Links that are still to be sent. */
@Injectable()
export class LinkOutboxRepository {
  /** Of calls somebody still waits for. @param now epoch milliseconds */
  due(em: EntityManager, now: number): Promise<WhistleCallEntity[]> {
    return em.find(WhistleCallEntity, {
      where: {
        linkState: In(['due', 'sending']),
        linkNextAt: LessThanOrEqual(now),
        state: In(['called', 'responding']),
      },
      order: { linkNextAt: 'ASC', id: 'ASC' },
      take: AT_ONCE,
    })
  }

  /** False when another process took it, or the link was made anew meanwhile. */
  async move(em: EntityManager, call: WhistleCallEntity, change: Sending): Promise<boolean> {
    const { id, linkKey, linkState, linkNextAt } = call
    const { affected } = await em
      .createQueryBuilder()
      .update(WhistleCallEntity)
      .set(change)
      .where({ id, linkKey, linkState, linkNextAt })
      .execute()
    return affected === 1
  }

  /** What became of it, unless the link was made anew meanwhile. */
  async note(em: EntityManager, { id, linkKey }: WhistleCallEntity, change: Sending): Promise<void> {
    await em.createQueryBuilder().update(WhistleCallEntity).set(change).where({ id, linkKey }).execute()
  }
}
