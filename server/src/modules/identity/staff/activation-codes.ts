import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { newSpokenCode, sha256, spokenCode } from '../../../core/ids/index.js'
import { ActivationRepository } from '../data/activation.repository.js'

const DAY_MS = 24 * 60 * 60_000
export const ACTIVATION_MS = 7 * DAY_MS
/** Three groups of four: 60 random bits. */
const GROUPS = 3

/** One-time codes by which staff set a password: the first one, or a new one when it is forgotten. */
@Injectable()
export class ActivationCodes {
  constructor(
    private readonly activations: ActivationRepository,
    private readonly clock: Clock,
  ) {}

  /** A new code; the one before opens nothing any more. Only its hash is kept. */
  async issue(em: EntityManager, userId: string): Promise<{ activationCode: string; codeUntil: number }> {
    const activationCode = newSpokenCode(GROUPS)
    const issuedAt = this.clock.now()
    const codeUntil = issuedAt + ACTIVATION_MS
    const codeHash = hashOf(activationCode)
    await this.activations.put(em, { userId, codeHash, issuedAt, expiresAt: codeUntil })
    return { activationCode, codeUntil }
  }

  /** True for the right code in time, once. */
  redeem(em: EntityManager, userId: string, typed: string): Promise<boolean> {
    return this.activations.redeem(em, { userId, codeHash: hashOf(typed), now: this.clock.now() })
  }

  async forget(em: EntityManager, userId: string): Promise<void> {
    await this.activations.forget(em, userId)
  }

  /** Until when each of these people can still use a code; people without one are left out. */
  async openOf(em: EntityManager, userIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = userIds.length === 0 ? [] : await this.activations.ofUsers(em, userIds)
    return new Map(rows.map(({ userId, expiresAt }) => [userId, expiresAt]))
  }
}

function hashOf(code: string): string {
  return sha256(spokenCode(code))
}
