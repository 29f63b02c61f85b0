import { Injectable } from '@nestjs/common'
import { In, MoreThan, type EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { HouseholdEntity } from './household.entity.js'

export interface HouseholdPageFilter {
  readonly areaIds: readonly string[]
  readonly after: string
  readonly take: number
}

/** Ids in one statement: SQLite binds a bounded number of values. */
const IDS_AT_ONCE = 500

@Injectable()
export class HouseholdRepository {
  page(em: EntityManager, { areaIds, after, take }: HouseholdPageFilter): Promise<HouseholdEntity[]> {
    if (areaIds.length === 0) return Promise.resolve([])
    return em.find(HouseholdEntity, {
      where: { areaId: In([...areaIds]), id: MoreThan(after) },
      order: { id: 'ASC' },
      take,
    })
  }

  ofPlaces(em: EntityManager, placeIds: readonly string[]): Promise<HouseholdEntity[]> {
    return inSlices(placeIds, (ids) => em.findBy(HouseholdEntity, { placeId: In(ids) }))
  }

  byIds(em: EntityManager, householdIds: readonly string[]): Promise<HouseholdEntity[]> {
    return inSlices(householdIds, (ids) => em.findBy(HouseholdEntity, { id: In(ids) }))
  }

  insert(em: EntityManager, rows: readonly HouseholdEntity[]): Promise<void> {
    return insertRows(em, HouseholdEntity, rows)
  }

  /** Changes a household as it was read; false when somebody else was quicker. */
  async update(
    em: EntityManager,
    before: HouseholdEntity,
    after: Partial<HouseholdEntity>,
  ): Promise<boolean> {
    const { id, version } = before
    const { affected } = await em.update(HouseholdEntity, { id, version }, { ...after, version: version + 1 })
    return affected === 1
  }

  async remove(em: EntityManager, householdIds: readonly string[]): Promise<void> {
    await inSlices(householdIds, async (ids) => {
      await em.delete(HouseholdEntity, { id: In(ids) })
      return []
    })
  }
}

async function inSlices<T>(ids: readonly string[], read: (ids: string[]) => Promise<T[]>): Promise<T[]> {
  const found: T[] = []
  for (let start = 0; start < ids.length; start += IDS_AT_ONCE)
    found.push(...(await read(ids.slice(start, start + IDS_AT_ONCE))))
  return found
}
