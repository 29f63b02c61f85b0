import type { DataSource, QueryRunner } from 'typeorm'
import type { TestServer } from './test-server.js'

const WRITE = /^\s*(INSERT|UPDATE|DELETE|REPLACE)\b/i

/** A line to the database that broke, as the driver reports it. */
export function lostConnection(): Error {
  return Object.assign(new Error('Connection lost'), { code: 'PROTOCOL_CONNECTION_LOST' })
}

/** Makes the database fail where a test says: at the nth writing statement from now on, or right after a commit. */
export class Faults {
  private armed: { nth: number; error: Error } | undefined
  private commitLost = false
  private readonly patched = new WeakSet<QueryRunner>()

  private constructor(source: DataSource) {
    const create = source.createQueryRunner.bind(source)
    source.createQueryRunner = (mode) => this.patch(create(mode))
  }

  static async of(server: TestServer): Promise<Faults> {
    await server.settle()
    return new Faults(await server.database.write((em) => Promise.resolve(em.dataSource)))
  }

  /** The nth writing statement from now on is not done but fails. */
  failAtWrite(nth: number, error: Error): void {
    this.armed = { nth, error }
  }

  /** The next commit is done, and nobody hears of it. */
  loseNextCommit(): void {
    this.commitLost = true
  }

  /** Everything works again. @returns whether the fault had struck */
  heal(): boolean {
    const struck = this.armed === undefined ? !this.commitLost : this.armed.nth <= 0
    this.armed = undefined
    this.commitLost = false
    return struck
  }

  private patch(runner: QueryRunner): QueryRunner {
    if (this.patched.has(runner)) return runner
    this.patched.add(runner)
    const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>
    const commit = runner.commitTransaction.bind(runner)
    runner.query = (async (...args: unknown[]) => {
      this.strike(String(args[0]))
      return query(...args)
    }) as QueryRunner['query']
    runner.commitTransaction = async () => {
      await commit()
      if (!this.commitLost) return
      this.commitLost = false
      throw lostConnection()
    }
    return runner
  }

  private strike(sql: string): void {
    if (!this.armed || !WRITE.test(sql)) return
    this.armed.nth -= 1
    if (this.armed.nth === 0) throw this.armed.error
  }
}
