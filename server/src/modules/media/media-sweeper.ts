import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { PeriodicJobs } from '../../core/jobs/index.js'
import { MediaRepository } from './data/media.repository.js'
import { PhotoStore } from './photo-store.js'

const HOUR_MS = 60 * 60_000
const EVERY_MS = 15 * 60_000
/** A photo uploaded and not attached by then belongs to a report that was given up. */
const UNUSED_MS = 24 * HOUR_MS
/** No upload takes this long: its process died, or its removal was cut short. */
const PENDING_MS = HOUR_MS
const BATCH = 100

/** Removes photos nobody used. Several processes may sweep at once: each step is harmless twice. */
@Injectable()
export class MediaSweeper implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly media: MediaRepository,
    private readonly store: PhotoStore,
    private readonly jobs: PeriodicJobs,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.every(EVERY_MS, { name: 'media.sweep', run: () => this.sweep() })
  }

  /** @returns how many photos were removed */
  async sweep(): Promise<number> {
    let removed = 0
    for (;;) {
      const stale = await this.stale()
      const gone = await this.disposeAll(stale)
      removed += gone
      // Those that would not go are at the front of the next batch too: leave them for the next time.
      if (stale.length < BATCH || gone < stale.length) return removed
    }
  }

  private stale(): ReturnType<MediaRepository['stale']> {
    const now = this.clock.now()
    const before = { ready: now - UNUSED_MS, pending: now - PENDING_MS }
    return this.database.read((em) => this.media.stale(em, before, BATCH))
  }

  private async disposeAll(rows: Awaited<ReturnType<MediaRepository['stale']>>): Promise<number> {
    let gone = 0
    for (const row of rows) gone += Number(await this.store.dispose(row))
    return gone
  }
}
