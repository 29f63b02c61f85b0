import { Injectable, type OnApplicationBootstrap } from '@nestjs/common'
import { Clock } from '../../core/clock/index.js'
import { AppConfig } from '../../core/config/index.js'
import { Database } from '../../core/database/index.js'
import { Readiness } from '../../core/health/index.js'
import { DemoAccountRepository } from './data/demo-account.repository.js'
import { DemoProgress } from './demo-progress.js'
import { DemoWorldWriter } from './demo-world.writer.js'

/** Loads the demo world into an empty database when the server starts in demo mode; later starts keep what is there. */
@Injectable()
export class DemoWorldLoader implements OnApplicationBootstrap {
  private loaded = false

  constructor(
    private readonly config: AppConfig,
    private readonly database: Database,
    private readonly accounts: DemoAccountRepository,
    private readonly writer: DemoWorldWriter,
    private readonly clock: Clock,
    readiness: Readiness,
  ) {
    readiness.register('demoWorld', () => this.loaded || !config.demo)
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.demo) return
    if (!(await this.database.read((em) => this.accounts.isLoaded(em)))) await this.load()
    this.loaded = true
  }

  private async load(): Promise<void> {
    const silent = this.config.logLevel === 'silent'
    const write = (line: string): void => void (silent || process.stderr.write(line))
    const progress = new DemoProgress(() => this.clock.now(), write)
    await progress.step(
      '演示数据 loading',
      () => this.writer.write(progress),
      () => 'ready',
    )
  }
}
