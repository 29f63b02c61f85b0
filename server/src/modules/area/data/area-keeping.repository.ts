import { Injectable } from '@nestjs/common'
import { IsNull, LessThanOrEqual, MoreThan, type EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import type { AreaRecord } from '../domain/area-record.js'
import type { PolygonGeometry } from '../domain/geojson.js'
import type { Bounds } from '../domain/packed-polygon.js'
import { AreaBoundaryEntity } from './area-boundary.entity.js'
import { AreaCodeEntity } from './area-code.entity.js'
import { AreaEntity } from './area.entity.js'

/** An area's row: the record and the ids of what stands above it. */
export interface AreaRow {
  readonly area: AreaRecord
  readonly countyId: string
  readonly subdistrictId: string | null
  readonly communityId: string | null
}

/** Reads and writes what areas are and were, inside the transaction of a change. */
@Injectable()
export class AreaKeepingRepository {
  /** Area id by every code ever given. */
  async codes(em: EntityManager): Promise<Map<string, string>> {
    const rows = await em.find(AreaCodeEntity)
    return new Map(rows.map(({ code, areaId }) => [code, areaId]))
  }

  async keepCodes(em: EntityManager, codes: readonly (readonly [string, string])[]): Promise<void> {
    await insertRows(
      em,
      AreaCodeEntity,
      codes.map(([code, areaId]) => ({ code, areaId })),
    )
  }

  /** Outlines in force that may touch a box. */
  async outlinesNear(em: EntityManager, box: Bounds): Promise<Map<string, PolygonGeometry>> {
    const rows = await em
      .createQueryBuilder(AreaBoundaryEntity, 'boundary')
      .where('boundary.replacedIn IS NULL')
      .andWhere(
        '(boundary.minLng IS NULL OR (boundary.minLng <= :maxLng AND boundary.maxLng >= :minLng' +
          ' AND boundary.minLat <= :maxLat AND boundary.maxLat >= :minLat))',
        { ...box },
      )
      .getMany()
    return new Map(rows.map(({ areaId, geojson }) => [areaId, geojson]))
  }

  async insertAreas(em: EntityManager, rows: readonly AreaRow[]): Promise<void> {
    await insertRows(em, AreaEntity, rows.map(entityOf))
  }

  async updateArea(em: EntityManager, row: AreaRow): Promise<void> {
    const { id, ...columns } = entityOf(row)
    await em.update(AreaEntity, { id }, columns)
  }

  /** Ids of the areas whose outline in force came after a version. */
  async redrawnSince(em: EntityManager, version: number): Promise<Set<string>> {
    const rows = await em.find(AreaBoundaryEntity, {
      select: { areaId: true, version: true },
      where: { version: MoreThan(version), replacedIn: IsNull() },
    })
    return new Set(rows.map(({ areaId }) => areaId))
  }

  /** The outline of an area as it was at a version; undefined where it had none. */
  async outlineAt(em: EntityManager, areaId: string, version: number): Promise<PolygonGeometry | undefined> {
    const row = await em.findOne(AreaBoundaryEntity, {
      where: [
        { areaId, version: LessThanOrEqual(version), replacedIn: IsNull() },
        { areaId, version: LessThanOrEqual(version), replacedIn: MoreThan(version) },
      ],
      order: { version: 'DESC' },
    })
    return row?.geojson
  }
}

function entityOf({ area, countyId, subdistrictId, communityId }: AreaRow): AreaEntity {
  const { centre, ...attributes } = area
  return { ...attributes, ...centre, countyId, subdistrictId, communityId }
}
