import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../clock/clock.js'
import { isUniqueViolation } from '../database/database-faults.js'
import { AppError } from '../errors/app-error.js'
import { newId } from '../ids/ids.js'
import { IdempotencyKeyEntity } from './idempotency-key.entity.js'
import type { IdempotentRequest } from './idempotent-request.js'

export interface OnceResult {
  readonly resourceId: string
  /** True when the key was used before: nothing was done this time. */
  readonly replayed: boolean
}

/**
 * Does the work of a POST once per account and key (G04). The key is taken in the transaction of the use case itself:
 * a parallel equal key waits for the first at the unique index, and a use case that runs again after a commit whose
 * answer was lost finds its own key.
 */
@Injectable()
export class Idempotency {
  constructor(private readonly clock: Clock) {}

  /**
   * @param resourceId id of what the work will make or change; known before it starts
   * @throws AppError IDEMPOTENCY_KEY_REUSED when the key came with another body
   */
  async once(
    em: EntityManager,
    { request, resourceId }: { request: IdempotentRequest | undefined; resourceId: string },
    work: () => Promise<void>,
  ): Promise<OnceResult> {
    if (!request) {
      await work()
      return { resourceId, replayed: false }
    }
    const earlier = (await this.find(em, request)) ?? (await this.take(em, request, resourceId))
    if (earlier) return { resourceId: sameRequest(earlier, request).resourceId, replayed: true }
    await work()
    return { resourceId, replayed: false }
  }

  private find(
    em: EntityManager,
    { accountId, key }: IdempotentRequest,
  ): Promise<IdempotencyKeyEntity | null> {
    return em.findOneBy(IdempotencyKeyEntity, { accountId, key })
  }

  /** Takes the key; gives the earlier row when another request was faster. */
  private async take(
    em: EntityManager,
    request: IdempotentRequest,
    resourceId: string,
  ): Promise<IdempotencyKeyEntity | null> {
    const { accountId, key, fingerprint } = request
    try {
      const row = { id: newId(), accountId, key, fingerprint, resourceId, createdAt: this.clock.now() }
      await em.insert(IdempotencyKeyEntity, row)
      return null
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      return this.find(em, request)
    }
  }
}

function sameRequest(row: IdempotencyKeyEntity, request: IdempotentRequest): IdempotencyKeyEntity {
  if (row.fingerprint !== request.fingerprint) throw new AppError('IDEMPOTENCY_KEY_REUSED')
  return row
}
