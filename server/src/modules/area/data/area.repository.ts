import { Injectable } from '@nestjs/common'
import { In, IsNull, MoreThan, type EntityManager } from 'typeorm'
import { ConcurrentChangeError, insertRows } from '../../../core/database/index.js'
import type { BoundaryRecord, OutlineChanges } from '../domain/area-map.js'
import type { AreaRecord } from '../domain/area-record.js'
import type { FeatureCollection, PolygonGeometry } from '../domain/geojson.js'
import { boundsOf, vertexCount } from '../domain/outline/outline.js'
import { AreaBasemapEntity } from './area-basemap.entity.js'
import { AreaBoundaryEntity } from './area-boundary.entity.js'
import { AreaEntity } from './area.entity.js'
import { BOUNDARY_VERSION_ROW, BoundaryVersionEntity } from './boundary-version.entity.js'

/** Outlines are read so many at a time: a county's can be megabytes. */
const BOUNDARIES_AT_ONCE = 500
/** A vertex takes about 45 bytes as JSON: 2 MB a statement, unless one outline alone is larger. */
const VERTICES_AT_ONCE = 50_000

@Injectable()
export class AreaRepository {
  async version(em: EntityManager): Promise<number> {
    const row = await em.findOneBy(BoundaryVersionEntity, { id: BOUNDARY_VERSION_ROW })
    return row?.version ?? 0
  }

  async bumpVersion(em: EntityManager): Promise<number> {
    await em.increment(BoundaryVersionEntity, { id: BOUNDARY_VERSION_ROW }, 'version', 1)
    return this.version(em)
  }

  /** Locks the version until the commit: setting it to itself takes the row's lock on every engine. */
  async holdVersion(em: EntityManager): Promise<void> {
    await em.update(BoundaryVersionEntity, { id: BOUNDARY_VERSION_ROW }, { version: () => 'version' })
  }

  /** Makes the version the next one. @throws ConcurrentChangeError when it is no longer what it was */
  async claimVersion(em: EntityManager, from: number): Promise<number> {
    const row = { id: BOUNDARY_VERSION_ROW, version: from }
    const { affected } = await em.update(BoundaryVersionEntity, row, { version: from + 1 })
    if (affected !== 1) throw new ConcurrentChangeError('boundary version', String(from))
    return from + 1
  }

  async allAreas(em: EntityManager): Promise<AreaRecord[]> {
    const rows = await em.find(AreaEntity)
    return rows.map(recordOf)
  }

  /** Every outline in force, page by page. */
  async *boundaries(em: EntityManager): AsyncGenerator<BoundaryRecord> {
    for (let after = ''; ;) {
      const rows = await em.find(AreaBoundaryEntity, {
        where: { replacedIn: IsNull(), areaId: MoreThan(after) },
        order: { areaId: 'ASC' },
        take: BOUNDARIES_AT_ONCE,
      })
      for (const { areaId, geojson } of rows) yield { areaId, geometry: geojson }
      const last = rows.at(-1)
      if (!last || rows.length < BOUNDARIES_AT_ONCE) return
      after = last.areaId
    }
  }

  /** Outlines that came or went after a version, so that a process need not read all of them again. */
  async changesSince(em: EntityManager, version: number): Promise<OutlineChanges> {
    const later = MoreThan(version)
    const gone = await em.find(AreaBoundaryEntity, {
      select: { areaId: true, version: true },
      where: { replacedIn: later },
    })
    const come = await em.find(AreaBoundaryEntity, { where: { replacedIn: IsNull(), version: later } })
    return {
      gone: new Set(gone.map(({ areaId }) => areaId)),
      come: come.map(({ areaId, geojson }) => ({ areaId, geometry: geojson })),
    }
  }

  async boundariesOf(em: EntityManager, areaIds: readonly string[]): Promise<Map<string, PolygonGeometry>> {
    const found = new Map<string, PolygonGeometry>()
    for (let start = 0; start < areaIds.length; start += BOUNDARIES_AT_ONCE) {
      const ids = areaIds.slice(start, start + BOUNDARIES_AT_ONCE)
      const rows = await em.findBy(AreaBoundaryEntity, { replacedIn: IsNull(), areaId: In(ids) })
      rows.forEach(({ areaId, geojson }) => found.set(areaId, geojson))
    }
    return found
  }

  /** Puts outlines in force from a version on; the ones they replace stay as history. */
  async putBoundaries(
    em: EntityManager,
    version: number,
    boundaries: readonly BoundaryRecord[],
  ): Promise<void> {
    for (let start = 0; start < boundaries.length; start += BOUNDARIES_AT_ONCE) {
      const slice = boundaries.slice(start, start + BOUNDARIES_AT_ONCE)
      const ids = slice.map(({ areaId }) => areaId)
      await em.update(AreaBoundaryEntity, { areaId: In(ids), replacedIn: IsNull() }, { replacedIn: version })
      await insertBySize(
        em,
        slice.map((boundary) => rowOf(boundary, version)),
      )
    }
  }

  async basemap(em: EntityManager, areaId: string): Promise<FeatureCollection | undefined> {
    const row = await em.findOneBy(AreaBasemapEntity, { areaId })
    return row?.geojson
  }
}

function rowOf({ areaId, geometry }: BoundaryRecord, version: number): AreaBoundaryEntity {
  return { areaId, version, replacedIn: null, geojson: geometry, ...boundsOf(geometry) }
}

/** A few outlines at a time, by their vertices: one statement must stay far below MariaDB's packet of 16 MB. */
async function insertBySize(em: EntityManager, rows: readonly AreaBoundaryEntity[]): Promise<void> {
  let batch: AreaBoundaryEntity[] = []
  let vertices = 0
  for (const row of rows) {
    const count = vertexCount(row.geojson)
    if (batch.length > 0 && vertices + count > VERTICES_AT_ONCE) {
      await insertRows(em, AreaBoundaryEntity, batch)
      ;[batch, vertices] = [[], 0]
    }
    batch.push(row)
    vertices += count
  }
  await insertRows(em, AreaBoundaryEntity, batch)
}

function recordOf({
  id,
  code,
  name,
  shortName,
  level,
  layer,
  parentId,
  status,
  lng,
  lat,
  phone,
}: AreaEntity): AreaRecord {
  return { id, code, name, shortName, level, layer, parentId, status, centre: { lng, lat }, phone }
}
