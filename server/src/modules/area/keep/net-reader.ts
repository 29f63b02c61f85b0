import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AreaKeepingRepository } from '../data/area-keeping.repository.js'
import { AreaRepository } from '../data/area.repository.js'
import { BoundaryHistoryRepository } from '../data/boundary-history.repository.js'
import type { AreaChange } from '../domain/area-change.js'
import type { AreaRecord } from '../domain/area-record.js'
import type { PolygonGeometry } from '../domain/geojson.js'
import { familyOf } from '../domain/keep/family.js'
import type { Net } from '../domain/keep/net-plan.js'
import { ringFaults } from '../domain/keep/outline-faults.js'
import { boundsOfRings, grown, ringsOf } from '../domain/outline/outline.js'

/** About 10 m: more than outlines are stitched over. */
const MARGIN_DEGREES = 1e-4

/** Reads the part of the net that a change concerns, from the database of the transaction itself. */
@Injectable()
export class NetReader {
  constructor(
    private readonly areas: AreaRepository,
    private readonly keeping: AreaKeepingRepository,
    private readonly history: BoundaryHistoryRepository,
  ) {}

  version(em: EntityManager): Promise<number> {
    return this.areas.version(em)
  }

  hold(em: EntityManager): Promise<void> {
    return this.areas.holdVersion(em)
  }

  /** Whether any of these areas changed after a version. */
  changedSince(em: EntityManager, areaIds: readonly string[], version: number): Promise<boolean> {
    return this.history.changedSince(em, areaIds, version)
  }

  async around(em: EntityManager, change: AreaChange): Promise<Net> {
    const list = await this.areas.allAreas(em)
    const records = new Map(list.map((area) => [area.id, area]))
    const codes = await this.codes(em, list)
    const near = await this.near(em, change)
    const family = familyOf(records, change).filter((id) => !near.has(id))
    const outlines = new Map([...near, ...(await this.areas.boundariesOf(em, family))])
    return { known: { records, codes }, outlines }
  }

  /** Every code ever given; areas that were loaded and never changed have theirs in their row alone. */
  async codes(em: EntityManager, list?: readonly AreaRecord[]): Promise<Map<string, string>> {
    const codes = await this.keeping.codes(em)
    for (const { id, code } of list ?? (await this.areas.allAreas(em))) codes.set(code, id)
    return codes
  }

  private async near(em: EntityManager, change: AreaChange): Promise<Map<string, PolygonGeometry>> {
    const given = [...change.creates, ...change.patches].flatMap(({ geometry }) =>
      geometry && ringFaults('', geometry).length === 0 ? ringsOf(geometry) : [],
    )
    if (given.length === 0) return new Map()
    return this.keeping.outlinesNear(em, grown(boundsOfRings(given), MARGIN_DEGREES))
  }
}
