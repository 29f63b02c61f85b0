import { Injectable, Logger } from '@nestjs/common'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { TicketSteps, type DueClock } from '../ticket/index.js'
import { StepTeller } from './step-teller.js'

const BATCH = 100

/** Takes due steps of the ladder: people are told, phones ring, the timeline says so; once each (G13). */
@Injectable()
export class LadderClimb {
  private readonly logger = new Logger(LadderClimb.name)

  constructor(
    private readonly database: Database,
    private readonly steps: TicketSteps,
    private readonly teller: StepTeller,
    private readonly clock: Clock,
  ) {}

  /**
   * Everything that has come, until it is done or `until` (epoch ms) has passed.
   * @returns how many clocks have climbed
   */
  async climbAll(until = Number.POSITIVE_INFINITY): Promise<number> {
    let climbed = 0
    for (;;) {
      const due = await this.database.read((em) => this.steps.due(em, BATCH))
      const { taken, failed } = await this.climbEach(due, until)
      climbed += taken
      // Those that failed stand at the front again: a batch of nothing else is left to the next time.
      if (due.length < BATCH || failed === due.length || this.clock.now() > until) return climbed
    }
  }

  private async climbEach(
    due: readonly DueClock[],
    until: number,
  ): Promise<{ taken: number; failed: number }> {
    let [taken, failed] = [0, 0]
    for (const clock of due) {
      if (this.clock.now() > until) break
      try {
        taken += Number(await this.climb(clock))
      } catch (error) {
        failed += 1
        this.logger.warn({ clockId: clock.id, cause: String(error) }, 'a clock could not climb; others go on')
      }
    }
    return { taken, failed }
  }

  /** Whether there is anything to do: asked before a lease is taken. */
  async hasDue(): Promise<boolean> {
    return (await this.database.read((em) => this.steps.due(em, 1))).length > 0
  }

  /** One clock, in one transaction. */
  async climb(due: DueClock): Promise<boolean> {
    const told = await this.database.write(async (em) => {
      const climbed = await this.steps.take(em, due)
      return climbed && this.teller.tell(em, climbed)
    })
    told?.()
    return told !== undefined
  }
}
