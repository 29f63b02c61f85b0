import { Injectable } from '@nestjs/common'
import { AppError } from '../../../core/errors/index.js'

/** A file may unpack to some hundred megabytes while it is read: so many at once in this process. */
const MAX_AT_ONCE = 3
const RETRY_SECONDS = 10

/** How many imports this process reads at once: one an account, a few in all. */
@Injectable()
export class ImportSlots {
  private readonly busy = new Set<string>()

  /** @throws AppError TOO_MANY_REQUESTS for a second one of an account, UNAVAILABLE when all are taken */
  async hold<T>(accountId: string, work: () => Promise<T>): Promise<T> {
    if (this.busy.has(accountId))
      throw new AppError('TOO_MANY_REQUESTS', { params: { seconds: RETRY_SECONDS } })
    if (this.busy.size >= MAX_AT_ONCE) throw new AppError('UNAVAILABLE')
    this.busy.add(accountId)
    try {
      return await work()
    } finally {
      this.busy.delete(accountId)
    }
  }
}
