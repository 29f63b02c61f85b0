import { Injectable } from '@nestjs/common'
import { In, Like, type EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { CredentialEntity } from './credential.entity.js'

@Injectable()
export class CredentialRepository {
  findByUsername(em: EntityManager, username: string): Promise<CredentialEntity | null> {
    return em.findOneBy(CredentialEntity, { username })
  }

  ofUsers(em: EntityManager, userIds: readonly string[]): Promise<CredentialEntity[]> {
    return em.findBy(CredentialEntity, { userId: In([...userIds]) })
  }

  ofUser(em: EntityManager, userId: string): Promise<CredentialEntity | null> {
    return em.findOneBy(CredentialEntity, { userId })
  }

  /** The highest serial given out under a prefix of digits; 0 when there is none. */
  async latestSerial(em: EntityManager, prefix: string, digits: number): Promise<number> {
    const [latest] = await em.find(CredentialEntity, {
      where: { username: Like(prefix + '_'.repeat(digits)) },
      order: { username: 'DESC' },
      take: 1,
    })
    const serial = Number(latest?.username.slice(prefix.length) ?? 0)
    return Number.isInteger(serial) ? serial : 0
  }

  async savePassword(
    em: EntityManager,
    userId: string,
    hash: { passwordHash: string; changedAt: number },
  ): Promise<void> {
    await em.update(CredentialEntity, { userId }, hash)
  }

  insert(em: EntityManager, credentials: readonly CredentialEntity[]): Promise<void> {
    return insertRows(em, CredentialEntity, credentials)
  }
}
