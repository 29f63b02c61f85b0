import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { Clock } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { PeriodicJobs } from '../../../core/jobs/index.js'
import type { ImportEntity } from '../data/import.entity.js'
import { ImportRepository } from '../data/import.repository.js'
import { isAboutPeople } from './import-desk.js'
import { ImportFiles } from './import-files.js'

const EVERY_MS = 15 * 60_000
const BATCH = 50

/** A day after a dry run its file goes, and with it what its lines say of people. Several processes may sweep at once. */
@Injectable()
export class ImportSweeper implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportRepository,
    private readonly files: ImportFiles,
    private readonly jobs: PeriodicJobs,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.every(EVERY_MS, { name: 'import.sweep', run: () => this.sweep() })
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
