import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common'
import { Clock, isoTime } from '../../../core/clock/index.js'
import { AppConfig } from '../../../core/config/index.js'
import { Database } from '../../../core/database/index.js'
import { PeriodicJobs } from '../../../core/jobs/index.js'
import { TimelineRepository, type TimelineHead } from '../data/timeline.repository.js'

const EVERY_MS = 60_000
/** Tickets written while the last look was under way are looked at again: a line too many does no harm. */
const OVERLAP_MS = 5_000
const MOST_AT_ONCE = 5_000

/**
 * Notes the end of each changed timeline in a file outside the database, once a minute. Whoever can write the database
 * could cut a timeline's end and its head together; the file still knows how far it went (G50).
 */
@Injectable()
export class TimelineCheckpoints implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(TimelineCheckpoints.name)
  private since: number

  constructor(
    private readonly config: AppConfig,
    private readonly database: Database,
    private readonly timeline: TimelineRepository,
    private readonly jobs: PeriodicJobs,
    private readonly clock: Clock,
  ) {
    this.since = clock.now()
  }

  onApplicationBootstrap(): void {
    this.jobs.every(EVERY_MS, { name: 'timeline.checkpoints', run: () => this.note() })
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.note()
  }

  /** Appends a line for each timeline that grew since the last look; a failure is logged and made good by the next. */
  async note(): Promise<void> {
    const now = this.clock.now()
    try {
      const heads = await this.database.read((em) => this.timeline.headsSince(em, this.since, MOST_AT_ONCE))
      if (heads.length > 0) await this.append(heads, now)
      this.since = heads.length === MOST_AT_ONCE ? (heads.at(-1)?.updatedAt ?? now) : now - OVERLAP_MS
    } catch (error) {
      this.logger.warn(
        { cause: String(error) },
        'timeline checkpoints could not be written; trying again in a minute',
      )
    }
  }

  private async append(heads: readonly TimelineHead[], now: number): Promise<void> {
    const folder = join(this.config.dataDir, 'checkpoints')
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const at = isoTime(now)
    const lines = heads.map(({ id, eventSeq, eventHead }) =>
      JSON.stringify({ at, ticketId: id, eventSeq, eventHead }),
    )
    await appendFile(join(folder, `${at.slice(0, 7)}.jsonl`), `${lines.join('\n')}\n`, { mode: 0o600 })
  }
}
