import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { Injectable, type OnApplicationShutdown } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AppError } from '../errors/app-error.js'
import type { DataSources } from './data-sources.js'
import { isConnectionLost, isRetryable } from './database-faults.js'
import { WriteQueue } from './write-queue.js'

const MAX_ATTEMPTS = 5
const BACKOFF_MS = 15

/**
 * The only door to the database. `write` is one transaction; `read` never sees what is not committed.
 *
 * On SQLite TypeORM shares one connection among all callers, so transactions that interleave would corrupt each other:
 * every write waits its turn in one queue, and reads go through a second, read-only connection. On MySQL a pool does both.
 */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly queue = new WriteQueue()
  private readonly inWrite = new AsyncLocalStorage<true>()
  private readonly commitListeners: ((em: EntityManager) => void)[] = []

  constructor(private readonly sources: DataSources) {}

  get engine(): DataSources['engine'] {
    return this.sources.engine
  }

  /**
   * Runs a use case in one transaction, and the whole of it again when it lost a race for locks or its connection.
   * @throws AppError UNAVAILABLE when the database stays out of reach
   */
  async write<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    if (this.inWrite.getStore())
      throw new Error('Database.write inside Database.write: pass the EntityManager on instead')
    const committed = await this.withRetry(() =>
      this.inWrite.run(true, () => this.transact(async (em) => ({ em, result: await work(em) }))),
    )
    this.commitListeners.forEach((listener) => {
      listener(committed.em)
    })
    return committed.result
  }

  /** Calls back after each commit of this process, with the EntityManager that was the transaction's. */
  afterCommit(listener: (em: EntityManager) => void): void {
    this.commitListeners.push(listener)
  }

  /** Reads outside any transaction. Inside a use case read with its own EntityManager instead. */
  async read<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await work(this.sources.reader.manager)
    } catch (error) {
      throw isConnectionLost(error) ? new AppError('UNAVAILABLE', { cause: error }) : error
    }
  }

  async ping(): Promise<void> {
    await this.sources.reader.query('SELECT 1')
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue.run(() => Promise.resolve())
    const { reader, writer } = this.sources
    if (reader !== writer && reader.isInitialized) await reader.destroy()
    if (writer.isInitialized) await writer.destroy()
  }

  private transact<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    const { writer, engine } = this.sources
    if (engine === 'sqlite') return this.queue.run(() => writer.transaction(work))
    // Each statement sees what is committed by then; ownership of a row is settled by conditional updates, not by snapshots.
    return writer.transaction('READ COMMITTED', work)
  }

  private async withRetry<T>(attempt: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt()
      } catch (error) {
        if (!isRetryable(error)) throw error
        if (tries >= MAX_ATTEMPTS) throw new AppError('UNAVAILABLE', { cause: error })
        await sleep(BACKOFF_MS * tries * (1 + (tries % 3)))
      }
    }
  }
}
