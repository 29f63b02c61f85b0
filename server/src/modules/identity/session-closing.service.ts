import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { AppError } from '../../core/errors/index.js'
import { LiveHub } from '../../core/realtime/index.js'
import { SessionRepository } from './data/session.repository.js'
import { UserRepository } from './data/user.repository.js'
import { SessionService } from './session.service.js'
import type { SignedIn } from './session-tokens.service.js'

/** Ends what somebody has open, when the account, its password or its roles change (G19). */
@Injectable()
export class SessionClosing {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly users: UserRepository,
    private readonly service: SessionService,
    private readonly clock: Clock,
    private readonly live: LiveHub,
  ) {}

  /** Ends every session of a person but the one to keep. */
  async closeAll(em: EntityManager, userId: string, keep?: string): Promise<void> {
    const now = this.clock.now()
    await this.sessions.revokeAll(em, userId, keep === undefined ? { now } : { now, keep })
  }

  /** Ends all and opens one: whoever set the password is in, nobody else. @throws AppError ACCOUNT_DISABLED */
  async reopen(em: EntityManager, userId: string): Promise<SignedIn> {
    const user = await this.users.find(em, userId)
    if (!user) throw new AppError('TOKEN_INVALID')
    await this.closeAll(em, userId)
    return this.service.open(em, user)
  }

  /** After the commit: live screens come back with what they may see now, or not at all. */
  cutLive(userId: string, reason: string): void {
    this.live.disconnect(userId, reason)
  }
}
