import { Injectable } from '@nestjs/common'
import { In, type EntityManager } from 'typeorm'
import { AreaEntity } from '../../area/index.js'

/** Which community a grid is in; straight from the database, so that a count comes to the same in every process. */
@Injectable()
export class UnitAreaRepository {
  /** By area; an area above the communities is left out. */
  async communitiesOf(em: EntityManager, areaIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (areaIds.length === 0) return new Map()
    const areas = await em.findBy(AreaEntity, { id: In([...areaIds]) })
    return new Map(areas.flatMap(({ id, communityId }) => (communityId === null ? [] : [[id, communityId]])))
  }
}
