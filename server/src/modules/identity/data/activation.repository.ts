import { Injectable } from '@nestjs/common'
import { In, MoreThan, type EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { ActivationEntity } from './activation.entity.js'

@Injectable()
export class ActivationRepository {
  /** Puts a code in the place of the one before. */
  async put(em: EntityManager, row: ActivationEntity): Promise<void> {
    await em.delete(ActivationEntity, { userId: row.userId })
    await insertRows(em, ActivationEntity, [row])
  }

  /** Uses a code up, if it is the right one and in time: of two at once, one does. */
  async redeem(
    em: EntityManager,
    given: { userId: string; codeHash: string; now: number },
  ): Promise<boolean> {
    const { userId, codeHash, now } = given
    const { affected } = await em.delete(ActivationEntity, { userId, codeHash, expiresAt: MoreThan(now) })
    return affected === 1
  }

  async forget(em: EntityManager, userId: string): Promise<void> {
    await em.delete(ActivationEntity, { userId })
  }

  ofUsers(em: EntityManager, userIds: readonly string[]): Promise<ActivationEntity[]> {
    return em.findBy(ActivationEntity, { userId: In([...userIds]) })
  }
}
