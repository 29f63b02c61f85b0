import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { CredentialEntity } from './credential.entity.js'

@Injectable()
export class CredentialRepository {
  findByUsername(em: EntityManager, username: string): Promise<CredentialEntity | null> {
    return em.findOneBy(CredentialEntity, { username })
  }

  insert(em: EntityManager, credentials: readonly CredentialEntity[]): Promise<void> {
    return insertRows(em, CredentialEntity, credentials)
  }
}
