import { Injectable, type OnModuleInit } from '@nestjs/common'
import { Database } from '../../core/database/index.js'
import { Readiness } from '../../core/health/index.js'
import { PeriodicJobs } from '../../core/jobs/index.js'
import { AreaRepository } from './data/area.repository.js'
import { AreaMap, type BoundaryRecord } from './domain/area-map.js'

const LOOK_EVERY_MS = 1_000

/**
 * The area map of this process: built at the start, looked after every second, replaced as a whole when the boundary
 * version has moved. Lookups in between stand on one complete version.
 */
@Injectable()
export class AreaMaps implements OnModuleInit {
  private map = new AreaMap(-1, [], [])
  private catchingUp: Promise<void> | undefined

  constructor(
    private readonly database: Database,
    private readonly areas: AreaRepository,
    private readonly jobs: PeriodicJobs,
    readiness: Readiness,
  ) {
    readiness.register('areaMap', () => this.map.version >= 0)
  }

  get current(): AreaMap {
    return this.map
  }

  async onModuleInit(): Promise<void> {
    await this.refresh()
    this.jobs.every(LOOK_EVERY_MS, { name: 'areas.look', run: () => this.catchUpOnce() })
  }

  /**
   * Brings the map up to the database's version now, e.g. after loading areas in this process. Looks after this call even
   * when a look is already under way: that one may have begun before the change.
   */
  async refresh(): Promise<void> {
    await this.catchingUp?.catch(() => undefined)
    await this.catchUpOnce()
  }

  private catchUpOnce(): Promise<void> {
    this.catchingUp ??= this.catchUp().finally(() => {
      this.catchingUp = undefined
    })
    return this.catchingUp
  }

  /** Reads until no change came in between, so that one map never mixes two versions. */
  private async catchUp(): Promise<void> {
    for (;;) {
      const version = await this.database.read((em) => this.areas.version(em))
      if (version === this.map.version) return
      this.map = await this.build(version)
    }
  }

  private build(version: number): Promise<AreaMap> {
    return this.database.read(async (em) => {
      const records = await this.areas.allAreas(em)
      const { map } = this
      if (map.version >= 0) return map.next(version, records, await this.areas.changesSince(em, map.version))
      const boundaries: BoundaryRecord[] = []
      for await (const boundary of this.areas.boundaries(em)) boundaries.push(boundary)
      return new AreaMap(version, records, boundaries)
    })
  }
}
