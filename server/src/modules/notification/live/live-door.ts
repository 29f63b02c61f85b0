import { Injectable } from '@nestjs/common'
import type { WebSocket } from 'ws'
import { Authenticator } from '../../../core/auth/index.js'
import { AppError } from '../../../core/errors/index.js'
import { LiveHub } from '../../../core/realtime/index.js'
import { LiveFeed } from './live-feed.js'
import { LiveSession } from './live-session.js'

/** Decides who may listen. */
@Injectable()
export class LiveDoor {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly hub: LiveHub,
    private readonly feed: LiveFeed,
  ) {}

  /** Lets a bearer of a valid token in. @throws AppError as the authenticator does */
  async admit(token: string, socket: WebSocket): Promise<LiveSession> {
    const { userId } = await this.authenticator.authenticate(token)
    const session = new LiveSession(socket, userId, this.feed)
    // The line may have gone while the token was being checked; it would never be taken out again.
    if (socket.readyState === socket.OPEN) this.hub.add(userId, session)
    return session
  }

  release(session: LiveSession): void {
    this.hub.remove(session.userId, session)
  }

  /** Whether a token would still be let in: tokens run out, people are dismissed (G19). @throws when nobody knows */
  async isStillOpen(token: string, userId: string): Promise<boolean> {
    try {
      const actor = await this.authenticator.authenticate(token)
      return actor.userId === userId
    } catch (error) {
      if (error instanceof AppError && error.status < 500) return false
      throw error
    }
  }
}
