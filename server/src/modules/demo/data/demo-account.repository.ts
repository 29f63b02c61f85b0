import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { DemoAccountEntity } from './demo-account.entity.js'

@Injectable()
export class DemoAccountRepository {
  /** In the order visitors see them. */
  all(em: EntityManager): Promise<DemoAccountEntity[]> {
    return em.find(DemoAccountEntity, { order: { position: 'ASC' } })
  }

  async insert(em: EntityManager, rows: readonly DemoAccountEntity[]): Promise<void> {
    await insertRows(em, DemoAccountEntity, rows)
  }

  /** Whether the demo world was loaded before. */
  async isLoaded(em: EntityManager): Promise<boolean> {
    return (await em.count(DemoAccountEntity)) > 0
  }
}
