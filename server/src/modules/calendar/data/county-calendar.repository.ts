import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { ConcurrentChangeError, insertRows, isUniqueViolation } from '../../../core/database/index.js'
import { CountyCalendarEntity } from './county-calendar.entity.js'

@Injectable()
export class CountyCalendarRepository {
  find(em: EntityManager, countyId: string): Promise<CountyCalendarEntity | null> {
    return em.findOneBy(CountyCalendarEntity, { countyId })
  }

  /** Writes the row that follows `before`. @throws ConcurrentChangeError when somebody was faster */
  async replace(
    em: EntityManager,
    before: CountyCalendarEntity | null,
    next: CountyCalendarEntity,
  ): Promise<void> {
    if (before === null) return this.insert(em, next)
    const { countyId, version } = before
    const { affected } = await em
      .createQueryBuilder()
      .update(CountyCalendarEntity)
      .set(next)
      .where({ countyId, version })
      .execute()
    if (affected !== 1) throw new ConcurrentChangeError('county calendar', countyId)
  }

  private async insert(em: EntityManager, next: CountyCalendarEntity): Promise<void> {
    try {
      await insertRows(em, CountyCalendarEntity, [next])
    } catch (error) {
      throw isUniqueViolation(error) ? new ConcurrentChangeError('county calendar', next.countyId) : error
    }
  }
}
