import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { ConcurrentChangeError, insertRows, isUniqueViolation } from '../../../core/database/index.js'
import { CountySettingsEntity } from './county-settings.entity.js'

@Injectable()
export class CountySettingsRepository {
  find(em: EntityManager, countyId: string): Promise<CountySettingsEntity | null> {
    return em.findOneBy(CountySettingsEntity, { countyId })
  }

  /** Writes the row that follows `before`. @throws ConcurrentChangeError when somebody was faster */
  async replace(
    em: EntityManager,
    before: CountySettingsEntity | null,
    next: CountySettingsEntity,
  ): Promise<void> {
    if (before === null) return this.insert(em, next)
    const { countyId, version } = before
    const { affected } = await em
      .createQueryBuilder()
      .update(CountySettingsEntity)
      .set(next)
      .where({ countyId, version })
      .execute()
    if (affected !== 1) throw new ConcurrentChangeError('county settings', countyId)
  }

  private async insert(em: EntityManager, next: CountySettingsEntity): Promise<void> {
    try {
      await insertRows(em, CountySettingsEntity, [next])
    } catch (error) {
      throw isUniqueViolation(error) ? new ConcurrentChangeError('county settings', next.countyId) : error
    }
  }
}
