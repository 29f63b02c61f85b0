import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { Database } from '../database/database.js'
import { AppError } from '../errors/app-error.js'
import { Readiness, type ReadinessReport } from './readiness.js'

/** Core's own readiness: the schema is up to date before anything is made, so reaching the database is what is left. */
@Injectable()
export class HealthService implements OnApplicationBootstrap {
  private started = false

  constructor(
    private readonly readiness: Readiness,
    database: Database,
  ) {
    readiness.register('started', () => this.started)
    readiness.register('database', () => database.ping().then(() => true))
  }

  onApplicationBootstrap(): void {
    this.started = true
  }

  /** @throws AppError UNAVAILABLE with the checks, of which at least one failed */
  async ready(): Promise<ReadinessReport> {
    const report = await this.readiness.report()
    if (!report.ready) throw new AppError('UNAVAILABLE', { extra: { checks: report.checks } })
    return report
  }

  async isReady(): Promise<boolean> {
    return (await this.readiness.report()).ready
  }
}
