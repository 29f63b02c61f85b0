import { Injectable } from '@nestjs/common'
import { LessThanOrEqual, type EntityManager } from 'typeorm'
import { ConcurrentChangeError, insertRows, isUniqueViolation } from '../../../core/database/index.js'
import { LoginFailureEntity } from './login-failure.entity.js'

@Injectable()
export class LoginFailureRepository {
  /** Counts one attempt and gives the row as it is now, locked until the transaction ends. */
  async countAttempt(
    em: EntityManager,
    pair: string,
    times: { now: number; until: number },
  ): Promise<LoginFailureEntity> {
    await em.delete(LoginFailureEntity, { pair, expiresAt: LessThanOrEqual(times.now) })
    const { affected } = await em.increment(LoginFailureEntity, { pair }, 'attempts', 1)
    if (affected !== 1) await this.start(em, { pair, attempts: 1, expiresAt: times.until })
    return em.findOneByOrFail(LoginFailureEntity, { pair })
  }

  async extend(em: EntityManager, pair: string, expiresAt: number): Promise<void> {
    await em.update(LoginFailureEntity, { pair }, { expiresAt })
  }

  /** Forgets a pair that has signed in, and every other whose time is over. */
  async clear(em: EntityManager, pair: string, now: number): Promise<void> {
    await em.delete(LoginFailureEntity, { pair })
    await em.delete(LoginFailureEntity, { expiresAt: LessThanOrEqual(now) })
  }

  private async start(em: EntityManager, row: LoginFailureEntity): Promise<void> {
    try {
      await insertRows(em, LoginFailureEntity, [row])
    } catch (error) {
      throw isUniqueViolation(error) ? new ConcurrentChangeError('login attempts', row.pair) : error
    }
  }
}
