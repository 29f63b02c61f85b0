import { Injectable } from '@nestjs/common'
import { AppError } from '../../core/errors/index.js'

/** Uploads wait in memory to be re-encoded; this bounds how much of it they may take together. */
const MAX_BYTES = 256 * 1024 * 1024
/** The mini-program sends nine photos of a report at once. */
const MAX_AT_ONCE = 10
const RETRY_SECONDS = 5

/** What the uploads under way of this process hold, in all and by account. */
@Injectable()
export class UploadBudget {
  private bytes = 0
  private readonly byAccount = new Map<string, number>()

  /** Counts one upload of an account while it lasts. @throws AppError TOO_MANY_REQUESTS */
  async hold<T>(accountId: string, work: (taken: { add(bytes: number): void }) => Promise<T>): Promise<T> {
    const open = this.byAccount.get(accountId) ?? 0
    if (open >= MAX_AT_ONCE) throw new AppError('TOO_MANY_REQUESTS', { params: { seconds: RETRY_SECONDS } })
    this.byAccount.set(accountId, open + 1)
    let own = 0
    const add = (bytes: number): void => {
      own += bytes
      this.take(bytes)
    }
    try {
      return await work({ add })
    } finally {
      this.bytes -= own
      this.leave(accountId)
    }
  }

  /** @throws AppError UNAVAILABLE when memory for uploads is used up */
  private take(bytes: number): void {
    this.bytes += bytes
    if (this.bytes > MAX_BYTES) throw new AppError('UNAVAILABLE')
  }

  private leave(accountId: string): void {
    const open = (this.byAccount.get(accountId) ?? 1) - 1
    if (open === 0) this.byAccount.delete(accountId)
    else this.byAccount.set(accountId, open)
  }
}
