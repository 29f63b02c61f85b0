import { Injectable } from '@nestjs/common'
import { LessThan, type EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { InstallationEntity } from './installation.entity.js'
import { MembershipEntity } from './membership.entity.js'
import { SetupCodeEntity } from './setup-code.entity.js'

@Injectable()
export class SetupRepository {
  /** Whether anybody is, or ever was, an administrator here. */
  async isDone(em: EntityManager): Promise<boolean> {
    return (await em.existsBy(InstallationEntity, {})) || em.existsBy(MembershipEntity, { role: 'admin' })
  }

  /** Adds a code; those made before `olderThan` belong to processes that have been started anew. */
  async addCode(em: EntityManager, row: SetupCodeEntity, olderThan: number): Promise<void> {
    await em.delete(SetupCodeEntity, { madeAt: LessThan(olderThan) })
    await insertRows(em, SetupCodeEntity, [row])
  }

  knowsCode(em: EntityManager, codeHash: string): Promise<boolean> {
    return em.existsBy(SetupCodeEntity, { codeHash })
  }

  /** Shuts the door: the primary key lets one of several through. */
  async close(em: EntityManager, row: InstallationEntity): Promise<void> {
    await insertRows(em, InstallationEntity, [row])
  }

  async forgetCodes(em: EntityManager): Promise<void> {
    await em.createQueryBuilder().delete().from(SetupCodeEntity).execute()
  }
}
