import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { AreaMaps } from './area-maps.js'
import { BoundaryHistoryRepository } from './data/boundary-history.repository.js'
import { AreaRepository } from './data/area.repository.js'
import type { BoundaryRecord } from './domain/area-map.js'

const LOADED = { zh: '载入边界', en: 'Outlines loaded' }

/** Loads areas and their outlines unchecked, for the demo world and tests (everything else goes by AreaKeeper); every process takes them over within a second. */
@Injectable()
export class AreaStore {
  constructor(
    private readonly areas: AreaRepository,
    private readonly maps: AreaMaps,
    private readonly history: BoundaryHistoryRepository,
    private readonly clock: Clock,
  ) {}

  /** Puts outlines in force, keeping the ones they replace, and tells every process. Gives the new boundary version. */
  async publishBoundaries(em: EntityManager, boundaries: readonly BoundaryRecord[]): Promise<number> {
    const version = await this.bumpBoundaryVersion(em)
    await this.areas.putBoundaries(em, version, boundaries)
    const own = boundaries.map(({ areaId }) => areaId)
    await this.history.add(em, { version, at: this.clock.now(), by: null, summary: LOADED, own, above: [] })
    return version
  }

  /** Tells every process that areas have changed. */
  bumpBoundaryVersion(em: EntityManager): Promise<number> {
    return this.areas.bumpVersion(em)
  }

  /** Brings this process up to date at once; call it after the commit. */
  refresh(): Promise<void> {
    return this.maps.refresh()
  }
}
