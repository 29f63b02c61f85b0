/** Tells whoever waits at the terminal how far the demo world has come, on standard error. */
export class DemoProgress {
  constructor(
    private readonly now: () => number,
    private readonly write: (line: string) => void,
  ) {}

  /** Runs one step and says what it made and how long it took. */
  async step<T>(name: string, work: () => Promise<T> | T, describe: (made: T) => string): Promise<T> {
    const started = this.now()
    const made = await work()
    this.write(`demo world: ${name} · ${describe(made)} (${((this.now() - started) / 1000).toFixed(1)} s)\n`)
    return made
  }
}
