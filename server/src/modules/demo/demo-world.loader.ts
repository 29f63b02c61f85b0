import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common'
import { Clock } from '../../core/clock/index.js'
import { AppConfig } from '../../core/config/index.js'
import { Readiness } from '../../core/health/index.js'
import { DemoHistoryWriter } from './demo-history.writer.js'
import { DemoProgress } from './demo-progress.js'
import { DemoState } from './demo-state.service.js'
import { DemoWorldWriter } from './demo-world.writer.js'
import { planDemo } from './domain/demo.plan.js'

const SEED = 'beegrid'

/**
 * Loads the demo world into an empty database when the server starts in demo mode. Later starts keep what is there; a
 * start that was cut off between its two steps goes on with the second.
 */
@Injectable()
export class DemoWorldLoader implements OnApplicationBootstrap {
  private readonly logger = new Logger('DemoWorld')
  private done = false

  constructor(
    private readonly config: AppConfig,
    private readonly state: DemoState,
    private readonly ground: DemoWorldWriter,
    private readonly history: DemoHistoryWriter,
    private readonly clock: Clock,
    readiness: Readiness,
  ) {
    readiness.register('demoWorld', () => this.done || !config.demo)
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.demo) await this.load()
    this.done = true
  }

  private async load(): Promise<void> {
    const missing = await this.state.missing()
    if (missing === 'nothing') return
    if (missing === 'foreign') {
      this.logger.warn('the database holds areas that are not the demo’s: the demo world is left out')
      return
    }
    const progress = new DemoProgress(this.clock, this.config.logLevel !== 'silent')
    const plan = await progress.step(
      '演示数据 plan',
      () => planDemo(SEED),
      () => 'made',
    )
    if (missing === 'everything') await this.ground.write(plan, progress)
    await this.history.write(plan, progress)
  }
}
