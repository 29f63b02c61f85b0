import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { Database } from '../../core/database/index.js'
import { PeriodicJobs } from '../../core/jobs/index.js'
import { AreaMaps } from './area-maps.js'
import type { PlaceEntity } from './data/place.entity.js'
import { PlaceRepository } from './data/place.repository.js'
import { areaHolding } from './domain/place-area.js'

const LOOK_EVERY_MS = 2_000
const AT_ONCE = 500

/**
 * Brings the stored grids of places after a change of boundaries, so that lists by grid stay true. Routing never waits
 * for it: it asks the boundaries in force. Each process looks through the places once at its start and once for each new
 * boundaries, and writes only what has to move: so several may do it at once, each to the same end, one that breaks off
 * leaves nothing undone, and where nothing moves nothing is written.
 */
@Injectable()
export class PlaceFollower implements OnApplicationBootstrap {
  private followed = -1

  constructor(
    private readonly database: Database,
    private readonly places: PlaceRepository,
    private readonly maps: AreaMaps,
    private readonly jobs: PeriodicJobs,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.every(LOOK_EVERY_MS, { name: 'places.follow', run: () => this.follow() })
  }

  /** Looks now; done when every place stands in the grid the map of this process says. */
  async follow(): Promise<void> {
    const { version } = this.maps.current
    if (version <= this.followed) return
    await this.followAll()
    this.followed = version
  }

  private async followAll(): Promise<void> {
    for (let after = ''; ;) {
      const rows = await this.database.read((em) => this.places.afterId(em, after, AT_ONCE))
      await this.move(rows)
      const last = rows.at(-1)
      if (!last || rows.length < AT_ONCE) return
      after = last.id
    }
  }

  private async move(rows: readonly PlaceEntity[]): Promise<void> {
    const map = this.maps.current
    const moved = rows.flatMap((place) => {
      const areaId = areaHolding(map, place)
      // A chosen grid that is gone leaves the choice to the point from now on.
      return areaId === place.areaId ? [] : [{ id: place.id, change: { areaId, areaChosen: false } }]
    })
    if (moved.length === 0) return
    await this.database.write(async (em) => {
      for (const { id, change } of moved) await this.places.update(em, id, change)
    })
  }
}
