import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AreaRepository } from './data/area.repository.js'
import { BoundaryHistoryRepository } from './data/boundary-history.repository.js'
import type { AreaRecord } from './domain/area-record.js'
import type { PolygonGeometry } from './domain/geojson.js'

/** The net as the database has it within a transaction, for imports and exports. Knows no access. */
@Injectable()
export class AreaSurvey {
  constructor(
    private readonly areas: AreaRepository,
    private readonly history: BoundaryHistoryRepository,
  ) {}

  /** Every area, the retired ones too. */
  records(em: EntityManager): Promise<readonly AreaRecord[]> {
    return this.areas.allAreas(em)
  }

  /** Outlines in force, WGS 84, unrounded; areas without one are left out. */
  outlines(em: EntityManager, areaIds: readonly string[]): Promise<ReadonlyMap<string, PolygonGeometry>> {
    return this.areas.boundariesOf(em, areaIds)
  }

  /** Whether any of these areas changed after a boundary version. */
  changedSince(em: EntityManager, areaIds: readonly string[], version: number): Promise<boolean> {
    return this.history.changedSince(em, areaIds, version)
  }
}
