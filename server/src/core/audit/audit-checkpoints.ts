import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common'
import { Clock, isoTime } from '../clock/clock.js'
import { AppConfig } from '../config/config.js'
import { Database } from '../database/database.js'
import { PeriodicJobs } from '../jobs/periodic-jobs.js'
import type { AuditLaneEntity } from './audit-lane.entity.js'
import { AuditRepository } from './audit.repository.js'

const EVERY_MS = 60_000

/** Notes outside the database, once a minute, how far each chain of the audit trail has come (G50), as timelines do. */
@Injectable()
export class AuditCheckpoints implements OnApplicationBootstrap, BeforeApplicationShutdown {
  /** By lane: the count noted last. */
  private readonly noted = new Map<number, number>()

  constructor(
    private readonly config: AppConfig,
    private readonly database: Database,
    private readonly rows: AuditRepository,
    private readonly clock: Clock,
    private readonly jobs: PeriodicJobs,
  ) {}

  onApplicationBootstrap(): void {
    this.jobs.every(EVERY_MS, { name: 'audit.checkpoints', run: () => this.note() })
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.note().catch(() => undefined)
  }

  /** Appends a line for each lane that grew since the last look. */
  async note(): Promise<void> {
    const lanes = await this.database.read((em) => this.rows.lanes(em))
    const grown = lanes.filter(({ lane, seq }) => seq > (this.noted.get(lane) ?? 0))
    if (grown.length > 0) await this.append(grown)
    for (const { lane, seq } of grown) this.noted.set(lane, seq)
  }

  private async append(lanes: readonly AuditLaneEntity[]): Promise<void> {
    const folder = join(this.config.dataDir, 'checkpoints')
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const at = isoTime(this.clock.now())
    const lines = lanes.map(({ lane, seq, head }) => JSON.stringify({ at, lane, seq, head }))
    await appendFile(join(folder, `audit-${at.slice(0, 7)}.jsonl`), `${lines.join('\n')}\n`, { mode: 0o600 })
  }
}
