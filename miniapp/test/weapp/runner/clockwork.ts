type Callback = (...args: unknown[]) => void

/** Timers longer than this belong to the product (polling, caches) and keep nobody waiting. */
const SHORT_MS = 200
const QUIET_MS = 40
const STEP_MS = 10
const GIVE_UP_MS = 10_000

/** Knows what a running mini-program is still busy with, so that a test can wait for it to come to rest. */
export class Clockwork {
  readonly faults: string[] = []
  private readonly timers = new Map<NodeJS.Timeout, number>()
  private pending = 0
  private lastChange = performance.now()

  readonly setTimeout = (callback: Callback, ms = 0, ...args: unknown[]): NodeJS.Timeout => {
    const timer = setTimeout(() => {
      this.timers.delete(timer)
      this.guard(() => callback(...args))
    }, ms)
    this.timers.set(timer, ms)
    return timer
  }

  readonly setInterval = (callback: Callback, ms = 0, ...args: unknown[]): NodeJS.Timeout => {
    const timer = setInterval(() => this.guard(() => callback(...args)), ms)
    this.timers.set(timer, Infinity)
    return timer
  }

  readonly clear = (timer: NodeJS.Timeout | undefined): void => {
    if (timer === undefined) return
    clearTimeout(timer)
    this.timers.delete(timer)
  }

  /** Runs product code that nobody above would catch, as WeChat does; what it throws is kept as a fault. */
  guard(work: () => void): void {
    try {
      work()
    } catch (error) {
      this.faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
    }
  }

  changed(): void {
    this.lastChange = performance.now()
  }

  async during<T>(work: Promise<T>): Promise<T> {
    this.pending += 1
    try {
      return await work
    } finally {
      this.pending -= 1
      this.changed()
    }
  }

  /** Resolves when no request runs, no short timer waits and the page has not changed for a moment. */
  async idle(): Promise<void> {
    this.changed()
    const start = performance.now()
    while (this.busy()) {
      if (performance.now() - start > GIVE_UP_MS) throw new Error('the mini-program does not come to rest')
      await new Promise((resolve) => setTimeout(resolve, STEP_MS))
    }
  }

  stop(): void {
    for (const timer of this.timers.keys()) clearTimeout(timer)
    this.timers.clear()
  }

  private busy(): boolean {
    const waiting = [...this.timers.values()].some((ms) => ms <= SHORT_MS)
    return waiting || this.pending > 0 || performance.now() - this.lastChange < QUIET_MS
  }
}
