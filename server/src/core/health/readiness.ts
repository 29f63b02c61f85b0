import { Injectable } from '@nestjs/common'

/** Whether one part of the server can do its work. May throw: that counts as no. */
export type ReadinessCheck = () => boolean | Promise<boolean>

export interface ReadinessReport {
  readonly ready: boolean
  readonly checks: Readonly<Record<string, boolean>>
}

const PATIENCE_MS = 2_000

/** What must hold before requests are sent here. Modules register a named check when they are made. */
@Injectable()
export class Readiness {
  private readonly checks = new Map<string, ReadinessCheck>()

  register(name: string, check: ReadinessCheck): void {
    if (this.checks.has(name)) throw new Error(`readiness check ${name} is registered twice`)
    this.checks.set(name, check)
  }

  async report(): Promise<ReadinessReport> {
    const results = await Promise.all(
      [...this.checks].map(async ([name, check]) => [name, await passes(check)] as const),
    )
    return { ready: results.every(([, passed]) => passed), checks: Object.fromEntries(results) }
  }
}

/** A check that hangs, e.g. on a database that went away, is a check that fails. */
async function passes(check: ReadinessCheck): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS)
  })
  try {
    return await Promise.race([check(), late])
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}
