import { Injectable } from '@nestjs/common'
import { boxAround, distanceM, type LngLat, type PlaceKind } from '@beegrid/shared'
import { Between, In, MoreThan, type EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import type { PlaceStatus } from '../domain/place-status.js'
import { PlaceEntity } from './place.entity.js'

export interface PlaceNear {
  readonly place: PlaceEntity
  readonly distanceM: number
}

export interface PlacePageFilter {
  /** Places of these grids (or areas above, where they lie in no grid). */
  readonly areaIds?: readonly string[]
  readonly kinds?: readonly PlaceKind[]
  /** Places of this one. */
  readonly parentId?: string
  /** Those that lie in nothing else. */
  readonly topmost?: boolean
  readonly ids?: readonly string[]
  /** Active ones unless told otherwise. */
  readonly status?: PlaceStatus
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
    const where = {
      ...{ lat: Between(min.lat, max.lat), lng: Between(min.lng, max.lng) },
      status: 'active' as const,
    }
    const rows = await em.find(PlaceEntity, { where, order: { id: 'ASC' }, take: MAX_IN_BOX })
    return rows
      .map((place) => ({ place, distanceM: distanceM(point, place) }))
      .filter((near) => near.distanceM <= limitM)
      .sort((a, b) => a.distanceM - b.distanceM || (a.place.id < b.place.id ? -1 : 1))
      .slice(0, take)
  }

  /** In the order of names, one row more than a page tells that there is a next one. */
  page(em: EntityManager, filter: PlacePageFilter): Promise<PlaceEntity[]> {
    const { q, after, take, status = 'active' } = filter
    const query = em
      .createQueryBuilder(PlaceEntity, 'place')
      .where('place.status = :status', { status })
      .orderBy('place.name')
      .addOrderBy('place.id')
      .take(take)
    for (const [condition, values] of scopeOf(filter)) query.andWhere(condition, values)
    if (q !== undefined) query.andWhere(`place.name LIKE :q ESCAPE '!'`, { q: `%${escaped(q)}%` })
    if (after) {
      const [name, id] = after
      query.andWhere('(place.name > :name OR (place.name = :name AND place.id > :id))', { name, id })
    }
    return query.getMany()
  }

  byIds(em: EntityManager, ids: readonly string[]): Promise<PlaceEntity[]> {
    return ids.length === 0 ? Promise.resolve([]) : em.findBy(PlaceEntity, { id: In([...ids]) })
  }

  childrenOf(em: EntityManager, parentIds: readonly string[]): Promise<PlaceEntity[]> {
    return parentIds.length === 0
      ? Promise.resolve([])
      : em.findBy(PlaceEntity, { parentId: In([...parentIds]), status: 'active' })
  }

  /** How many places lie in each, the retired left out. */
  async childCounts(em: EntityManager, parentIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (parentIds.length === 0) return new Map()
    const rows = await em
      .createQueryBuilder(PlaceEntity, 'place')
      .select('place.parentId', 'parentId')
      .addSelect('COUNT(*)', 'n')
      .where('place.parentId IN (:...parentIds)', { parentIds: [...parentIds] })
      .andWhere(`place.status = 'active'`)
      .groupBy('place.parentId')
      .getRawMany<{ parentId: string; n: number | string }>()
    return new Map(rows.map(({ parentId, n }) => [parentId, Number(n)]))
  }

  insert(em: EntityManager, rows: readonly PlaceEntity[]): Promise<void> {
    return insertRows(em, PlaceEntity, rows)
  }

  async update(em: EntityManager, id: string, patch: Partial<PlaceEntity>): Promise<void> {
    if (Object.keys(patch).length > 0) await em.update(PlaceEntity, { id }, patch)
  }

  async retire(em: EntityManager, ids: readonly string[]): Promise<void> {
    await em.update(PlaceEntity, { id: In([...ids]) }, { status: 'retired' })
  }

  /** Locks rows until the commit: setting a status to itself takes the row's lock on every engine. Ordered, against deadlocks. */
  async hold(em: EntityManager, ids: readonly string[]): Promise<void> {
    for (const id of [...ids].sort()) await em.update(PlaceEntity, { id }, { status: () => 'status' })
  }

  /** Every place in the order of ids, a page at a time. */
  afterId(em: EntityManager, after: string, take: number): Promise<PlaceEntity[]> {
    return em.find(PlaceEntity, { where: { id: MoreThan(after) }, order: { id: 'ASC' }, take })
  }
}

type Condition = readonly [condition: string, values: Record<string, unknown>]

function scopeOf({ areaIds, kinds, parentId, topmost, ids }: PlacePageFilter): Condition[] {
  return [
    ...(areaIds ? [['place.areaId IN (:...areaIds)', { areaIds: [...areaIds] }] as const] : []),
    ...(kinds ? [['place.kind IN (:...kinds)', { kinds: [...kinds] }] as const] : []),
    ...(parentId === undefined ? [] : [['place.parentId = :parentId', { parentId }] as const]),
    ...(topmost ? [['place.parentId IS NULL', {}] as const] : []),
    ...(ids ? [['place.id IN (:...ids)', { ids: [...ids] }] as const] : []),
  ]
}

/** `%` and `_` mean themselves. */
function escaped(words: string): string {
  return words.replace(/[!%_]/g, '!$&')
}
