import { Injectable, Logger } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { ConcurrentChangeError, Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { newId } from '../../core/ids/index.js'
import { LiveHub } from '../../core/realtime/index.js'
import { SessionRepository } from './data/session.repository.js'
import type { UserEntity } from './data/user.entity.js'
import { UserRepository } from './data/user.repository.js'
import type { RefreshTokenBody } from './domain/refresh-token.js'
import { judgeRefresh, type RefreshVerdict } from './domain/rotation.js'
import { SessionTokens, type SignedIn } from './session-tokens.service.js'

const DAY_MS = 24 * 60 * 60_000
/** A session not refreshed for so long is over. */
export const SESSION_MS = 30 * DAY_MS

interface Judged {
  readonly verdict: RefreshVerdict
  readonly user: UserEntity | null
}

/** Sign-ins from beginning to end. The rules of rotation: docs/adr on sessions, domain/rotation. */
@Injectable()
export class SessionService {
  private readonly logger = new Logger(SessionService.name)

  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
    private readonly users: UserRepository,
    private readonly tokens: SessionTokens,
    private readonly clock: Clock,
    private readonly live: LiveHub,
  ) {}

  /** Opens a session in the transaction of the sign-in. @throws AppError ACCOUNT_DISABLED */
  async open(em: EntityManager, user: UserEntity): Promise<SignedIn> {
    if (user.status === 'disabled') throw new AppError('ACCOUNT_DISABLED')
    const now = this.clock.now()
    const times = { createdAt: now, rotatedAt: now, expiresAt: now + SESSION_MS, revokedAt: null }
    const session = { id: newId(), userId: user.id, generation: 1, ...times }
    await this.sessions.removeExpired(em, user.id, now)
    await this.sessions.insert(em, session)
    return this.tokens.issue(user, { sessionId: session.id, generation: session.generation })
  }

  /** Trades a refresh token for the next one. @throws AppError TOKEN_INVALID, REFRESH_REUSED, ACCOUNT_DISABLED */
  async refresh(refreshToken: string): Promise<SignedIn> {
    const asked = this.tokens.readRefreshToken(refreshToken)
    const { verdict, user } = await this.database.write((em) => this.judge(em, asked))
    if (verdict === 'over' || !user) throw new AppError('TOKEN_INVALID')
    if (verdict === 'reused') throw this.reuseOf(asked, user)
    if (user.status === 'disabled') throw new AppError('ACCOUNT_DISABLED')
    return this.tokens.issue(user, { sessionId: asked.sessionId, generation: asked.generation + 1 })
  }

  /** Ends the session of an access token: neither it nor its refresh tokens open anything from now on. */
  async end(accessToken: string): Promise<void> {
    const { userId, sessionId } = await this.tokens.readAccessToken(accessToken)
    await this.database.write((em) => this.sessions.revoke(em, sessionId, this.clock.now()))
    this.live.disconnect(userId, 'signed out')
  }

  private async judge(em: EntityManager, asked: RefreshTokenBody): Promise<Judged> {
    const session = await this.sessions.find(em, asked.sessionId)
    if (!session) return { verdict: 'over', user: null }
    const now = this.clock.now()
    const verdict = judgeRefresh(session, asked.generation, now)
    if (verdict === 'rotate') await this.advance(em, asked, now)
    if (verdict === 'reused') await this.sessions.revoke(em, session.id, now)
    return { verdict, user: await this.users.find(em, session.userId) }
  }

  private async advance(em: EntityManager, asked: RefreshTokenBody, now: number): Promise<void> {
    const moved = await this.sessions.rotate(em, asked, { now, expiresAt: now + SESSION_MS })
    if (!moved) throw new ConcurrentChangeError('session', asked.sessionId)
  }

  private reuseOf({ sessionId }: RefreshTokenBody, user: UserEntity): AppError {
    this.logger.warn({ sessionId, userId: user.id }, 'a refresh token was used twice: its session is revoked')
    this.live.disconnect(user.id, 'signed out')
    return new AppError('REFRESH_REUSED')
  }
}
