import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AreaEntity } from '../../area/index.js'

/**
 * Areas as this transaction sees them: an import makes areas and their staff in one go, before any process has the new
 * areas in memory.
 */
@Injectable()
export class StaffPlaceRepository {
  area(em: EntityManager, areaId: string): Promise<AreaEntity | null> {
    return em.findOneBy(AreaEntity, { id: areaId })
  }
}
