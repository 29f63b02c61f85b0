import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common'
import { Clock } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { LiveEventRepository } from '../data/live-event.repository.js'

const EVERY_MS = 15 * 60_000
const KEPT_MS = 7 * 24 * 60 * 60_000

/** Forgets live events after a week. Several processes may sweep at once. */
@Injectable()
export class LiveSweeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(LiveSweeper.name)
  private timer: NodeJS.Timeout | undefined
  private sweeping: Promise<void> = Promise.resolve()

  constructor(
    private readonly database: Database,
    private readonly events: LiveEventRepository,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.sweeping = this.sweep().catch((error: unknown) => {
        this.logger.warn({ cause: String(error) }, 'old live events could not be swept; trying again later')
      })
    }, EVERY_MS)
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer)
    await this.sweeping
  }

  /** The oldest first, some at a time, so that no statement holds many locks. */
  async sweep(): Promise<void> {
    const before = this.clock.now() - KEPT_MS
    while (await this.database.write((em) => this.events.removeOlderThan(em, before))) continue
  }
}
