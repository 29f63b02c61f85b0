import { PeriodicJobs, type PeriodicJob } from '../../src/core/jobs/index.js'

interface Turn {
  readonly everyMs: number
  readonly job: PeriodicJob
  last: number
}

/** Periodic jobs that go by the test’s clock instead of the machine's; a failure is the simulation's failure. */
export class JobsByHand extends PeriodicJobs {
  private readonly turns: Turn[] = []

  override every(everyMs: number, job: PeriodicJob): void {
    this.turns.push({ everyMs, job, last: 0 })
  }

  override beforeApplicationShutdown(): Promise<void> {
    return Promise.resolve()
  }

  get names(): readonly string[] {
    return this.turns.map(({ job }) => job.name)
  }

  /** Each job whose time has come, once. */
  async run(now: number): Promise<void> {
    for (const turn of this.turns) {
      if (now < turn.last + turn.everyMs) continue
      turn.last = now
      await turn.job.run()
    }
  }
}
