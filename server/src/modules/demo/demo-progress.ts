import type { Clock } from '../../core/clock/index.js'

/** Tells whoever waits at the terminal how far the demo world has come, on standard error. */
export class DemoProgress {
  constructor(
    private readonly clock: Clock,
    private readonly spoken: boolean,
  ) {}

  /** Runs one step and says what it made and how long it took. */
  async step<T>(name: string, work: () => Promise<T> | T, describe: (made: T) => string): Promise<T> {
    const started = this.clock.now()
    const made = await work()
    const seconds = ((this.clock.now() - started) / 1000).toFixed(1)
    if (this.spoken) process.stderr.write(`demo world · ${name}: ${describe(made)} (${seconds} s)\n`)
    return made
  }
}
