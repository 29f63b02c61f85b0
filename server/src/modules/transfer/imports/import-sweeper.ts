import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common'
import { Clock } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import type { ImportEntity } from '../data/import.entity.js'
import { ImportRepository } from '../data/import.repository.js'
import { isAboutPeople } from './import-desk.js'
import { ImportFiles } from './import-files.js'

const EVERY_MS = 15 * 60_000
const BATCH = 50

/** A day after a dry run its file goes, and with it what its lines say of people. Several processes may sweep at once. */
@Injectable()
export class ImportSweeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(ImportSweeper.name)
  private timer: NodeJS.Timeout | undefined
  private sweeping: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly database: Database,
    private readonly imports: ImportRepository,
    private readonly files: ImportFiles,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.sweeping = this.sweep().catch((error: unknown) => {
        this.logger.warn({ cause: String(error) }, 'old imports could not be swept; trying again later')
      })
    }, EVERY_MS)
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer)
    await this.sweeping
  }

  /** @returns how many imports were swept */
  async sweep(): Promise<number> {
    let swept = 0
    for (;;) {
      const due = await this.database.read((em) => this.imports.due(em, this.clock.now(), BATCH))
      for (const row of due) await this.forget(row)
      swept += due.length
      if (due.length < BATCH) return swept
    }
  }

  /** The file first: whoever dies in between finds the row again. */
  private async forget(row: ImportEntity): Promise<void> {
    await this.files.remove(row)
    const keepChanges = row.state === 'applied' && !isAboutPeople(row)
    await this.database.write(async (em) => {
      await this.imports.sweepLines(em, row.id, keepChanges)
      await this.imports.markSwept(em, row.id)
    })
  }
}
