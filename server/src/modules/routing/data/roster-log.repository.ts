import { Injectable } from '@nestjs/common'
import { LessThanOrEqual, type EntityManager } from 'typeorm'
import { isUniqueViolation } from '../../../core/database/index.js'
import { RosterPublicationEntity } from './roster-publication.entity.js'
import { RosterSweepEntity } from './roster-sweep.entity.js'

/** When weeks were published and gaps looked for. */
@Injectable()
export class RosterLogRepository {
  publication(em: EntityManager, areaId: string, fromAt: number): Promise<RosterPublicationEntity | null> {
    return em.findOneBy(RosterPublicationEntity, { areaId, fromAt })
  }

  async keepPublication(em: EntityManager, row: RosterPublicationEntity): Promise<void> {
    await em.upsert(RosterPublicationEntity, row, ['areaId', 'fromAt'])
  }

  /** Takes the turn to look after a county's gaps; false when another process had it less than `everyMs` ago. */
  async takeTurn(
    em: EntityManager,
    countyId: string,
    { now, everyMs }: { now: number; everyMs: number },
  ): Promise<boolean> {
    if (!(await em.existsBy(RosterSweepEntity, { countyId }))) return this.firstTurn(em, countyId, now)
    const due = { countyId, sweptAt: LessThanOrEqual(now - everyMs) }
    const { affected } = await em.update(RosterSweepEntity, due, { sweptAt: now })
    return affected === 1
  }

  private async firstTurn(em: EntityManager, countyId: string, sweptAt: number): Promise<boolean> {
    try {
      await em.insert(RosterSweepEntity, { countyId, sweptAt })
      return true
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      return false
    }
  }
}
