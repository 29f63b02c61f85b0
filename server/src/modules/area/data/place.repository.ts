import { Injectable } from '@nestjs/common'
import { boxAround, distanceM, type LngLat } from '@beegrid/shared'
import { Between, type EntityManager } from 'typeorm'
import { PlaceEntity } from './place.entity.js'

export interface PlaceNear {
  readonly place: PlaceEntity
  readonly distanceM: number
}

export interface PlacePageFilter {
  readonly gridId?: string
  /** Part of a name. */
  readonly q?: string
  /** Name and id of the last row of the page before. */
  readonly after?: readonly [string, string]
  readonly take: number
}

/** More places than this around one point are not told apart by distance. */
const MAX_IN_BOX = 600

@Injectable()
export class PlaceRepository {
  byKey(em: EntityManager, key: string): Promise<PlaceEntity | null> {
    return em.findOneBy(PlaceEntity, { key })
  }

  byId(em: EntityManager, id: string): Promise<PlaceEntity | null> {
    return em.findOneBy(PlaceEntity, { id })
  }

  async nearest(
    em: EntityManager,
    around: { point: LngLat; limitM: number; take: number },
  ): Promise<PlaceNear[]> {
    const { point, limitM, take } = around
    const { min, max } = boxAround(point, limitM)
    const where = { lat: Between(min.lat, max.lat), lng: Between(min.lng, max.lng) }
    const rows = await em.find(PlaceEntity, { where, order: { id: 'ASC' }, take: MAX_IN_BOX })
    return rows
      .map((place) => ({ place, distanceM: distanceM(point, place) }))
      .filter((near) => near.distanceM <= limitM)
      .sort((a, b) => a.distanceM - b.distanceM || (a.place.id < b.place.id ? -1 : 1))
      .slice(0, take)
  }

  /** In the order of names, one row more than a page tells that there is a next one. */
  page(em: EntityManager, { gridId, q, after, take }: PlacePageFilter): Promise<PlaceEntity[]> {
    const query = em
      .createQueryBuilder(PlaceEntity, 'place')
      .orderBy('place.name')
      .addOrderBy('place.id')
      .take(take)
    if (gridId !== undefined) query.andWhere('place.areaId = :gridId', { gridId })
    if (q !== undefined) query.andWhere(`place.name LIKE :q ESCAPE '!'`, { q: `%${escaped(q)}%` })
    if (after) {
      const [name, id] = after
      query.andWhere('(place.name > :name OR (place.name = :name AND place.id > :id))', { name, id })
    }
    return query.getMany()
  }
}

/** `%` and `_` mean themselves. */
function escaped(words: string): string {
  return words.replace(/[!%_]/g, '!$&')
}
