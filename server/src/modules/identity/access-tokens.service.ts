import { Injectable } from '@nestjs/common'
import { jwtVerify, SignJWT } from 'jose'
import { Clock } from '../../core/clock/index.js'
import { Secrets } from '../../core/config/index.js'
import { AppError } from '../../core/errors/index.js'
import { hmacSha256 } from '../../core/ids/index.js'

export const ACCESS_TOKEN_SECONDS = 15 * 60
const SECOND_MS = 1_000
const TYPE = 'at+jwt'

/** Who a token was given to, and in which session. Roles are never in it: they are read per request (G19). */
export interface AccessClaims {
  readonly userId: string
  readonly sessionId: string
}

/** Short-lived bearer tokens: JWT, HS256. */
@Injectable()
export class AccessTokens {
  private readonly key: Uint8Array

  constructor(
    secrets: Secrets,
    private readonly clock: Clock,
  ) {
    this.key = Buffer.from(hmacSha256(secrets.tokenSecret, 'access token'), 'hex')
  }

  issue({ userId, sessionId }: AccessClaims): Promise<string> {
    const now = Math.floor(this.clock.now() / SECOND_MS)
    return new SignJWT({ sid: sessionId })
      .setProtectedHeader({ alg: 'HS256', typ: TYPE })
      .setSubject(userId)
      .setIssuedAt(now)
      .setExpirationTime(now + ACCESS_TOKEN_SECONDS)
      .sign(this.key)
  }

  /** @throws AppError TOKEN_INVALID */
  async verify(token: string): Promise<AccessClaims> {
    const { sub, sid } = await this.claimsOf(token)
    if (typeof sub !== 'string' || typeof sid !== 'string') throw new AppError('TOKEN_INVALID')
    return { userId: sub, sessionId: sid }
  }

  private async claimsOf(token: string): Promise<Readonly<Record<string, unknown>>> {
    try {
      const currentDate = new Date(this.clock.now())
      const { payload } = await jwtVerify(token, this.key, { algorithms: ['HS256'], typ: TYPE, currentDate })
      return payload
    } catch (error) {
      throw new AppError('TOKEN_INVALID', { cause: error })
    }
  }
}
