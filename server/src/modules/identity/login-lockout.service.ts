import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { sha256 } from '../../core/ids/index.js'
import { LoginFailureRepository } from './data/login-failure.repository.js'
import { isLocked, LOCK_MS, minutesLeft } from './domain/lockout.js'

export interface LoginAttempt {
  readonly username: string
  readonly address: string
}

/** Counts attempts by account and address, whether the account exists or not (G37, G38). */
@Injectable()
export class LoginLockout {
  constructor(
    private readonly failures: LoginFailureRepository,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  /** Counts an attempt, in a transaction of its own: it stays counted when what follows fails. @throws AppError LOGIN_LOCKED */
  async requireOpen(attempt: LoginAttempt): Promise<void> {
    const minutes = await this.database.write((em) => this.count(em, attempt))
    if (minutes > 0) throw new AppError('LOGIN_LOCKED', { params: { minutes } })
  }

  /** Gives the minutes left of a lock, or 0. */
  private async count(em: EntityManager, attempt: LoginAttempt): Promise<number> {
    const now = this.clock.now()
    const until = now + LOCK_MS
    const pair = pairOf(attempt)
    const { attempts, expiresAt } = await this.failures.countAttempt(em, pair, { now, until })
    if (isLocked(attempts)) return minutesLeft(expiresAt, now)
    await this.failures.extend(em, pair, until)
    return 0
  }

  async forget(em: EntityManager, attempt: LoginAttempt): Promise<void> {
    await this.failures.clear(em, pairOf(attempt), this.clock.now())
  }
}

function pairOf({ username, address }: LoginAttempt): string {
  return sha256(JSON.stringify([username, address]))
}
