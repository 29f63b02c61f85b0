import { Injectable } from '@nestjs/common'
import { In, type EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { PlaceCodeEntity } from './place-code.entity.js'

const AT_ONCE = 400

@Injectable()
export class PlaceCodeRepository {
  byKey(em: EntityManager, key: string): Promise<PlaceCodeEntity | null> {
    return em.findOneBy(PlaceCodeEntity, { key })
  }

  /** At most one statement's worth, so that a clash leaves none of them behind. */
  insert(em: EntityManager, rows: readonly PlaceCodeEntity[]): Promise<void> {
    return insertRows(em, PlaceCodeEntity, rows)
  }

  /** The keys of grids that have one, by the grid. */
  async keysOfAreas(em: EntityManager, areaIds: readonly string[]): Promise<Map<string, string>> {
    const found = new Map<string, string>()
    for (let start = 0; start < areaIds.length; start += AT_ONCE) {
      const slice = areaIds.slice(start, start + AT_ONCE)
      const rows = await em.findBy(PlaceCodeEntity, { areaId: In(slice) })
      for (const { areaId, key } of rows) if (areaId !== null) found.set(areaId, key)
    }
    return found
  }
}
