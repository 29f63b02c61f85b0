import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AreaMaps } from './area-maps.js'
import { AreaRepository } from './data/area.repository.js'
import type { BoundaryRecord } from './domain/area-map.js'

/** Changes areas and their outlines; every process takes them over within a second. */
@Injectable()
export class AreaStore {
  constructor(
    private readonly areas: AreaRepository,
    private readonly maps: AreaMaps,
  ) {}

  /** Puts outlines in force, keeping the ones they replace, and tells every process. Gives the new boundary version. */
  async publishBoundaries(em: EntityManager, boundaries: readonly BoundaryRecord[]): Promise<number> {
    const version = await this.bumpBoundaryVersion(em)
    await this.areas.putBoundaries(em, version, boundaries)
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
