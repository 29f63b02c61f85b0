import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common'

export interface PeriodicJob {
  /** For the log, e.g. `media.sweep`. */
  readonly name: string
  readonly run: () => Promise<unknown>
}

/** What a process does every so often: never twice at once, a failure logged and left to the next time, ended before the server is. */
@Injectable()
export class PeriodicJobs implements BeforeApplicationShutdown {
  private readonly logger = new Logger(PeriodicJobs.name)
  private readonly timers: NodeJS.Timeout[] = []
  private readonly running = new Map<string, Promise<void>>()

  /** Begins `job` after `everyMs`, and again and again. */
  every(everyMs: number, job: PeriodicJob): void {
    this.timers.push(
      setInterval(() => {
        this.begin(job)
      }, everyMs),
    )
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.timers.forEach(clearInterval)
    await Promise.all(this.running.values())
  }

  private begin(job: PeriodicJob): void {
    if (this.running.has(job.name)) return
    const turn = this.attempt(job).finally(() => {
      this.running.delete(job.name)
    })
    this.running.set(job.name, turn)
  }

  private async attempt({ name, run }: PeriodicJob): Promise<void> {
    try {
      await run()
    } catch (error) {
      this.logger.warn(
        { job: name, cause: String(error) },
        'a periodic job failed; it is tried again next time',
      )
    }
  }
}
