import { Injectable } from '@nestjs/common'
import { Secrets } from '../../core/config/index.js'
import { AppError } from '../../core/errors/index.js'
import { hmacSha256, sameSecret } from '../../core/ids/index.js'
import { ACCESS_TOKEN_SECONDS, AccessTokens, type AccessClaims } from './access-tokens.service.js'
import type { UserEntity } from './data/user.entity.js'
import {
  readRefreshToken,
  signedPart,
  writeRefreshToken,
  type RefreshTokenBody,
} from './domain/refresh-token.js'

/** What a sign-in or a refresh hands out. */
export interface SignedIn {
  readonly accessToken: string
  /** Seconds. */
  readonly expiresIn: number
  readonly refreshToken: string
  readonly user: UserEntity
}

/** The two tokens of a session. Tells true ones from made-up ones; whether one is still good says the session. */
@Injectable()
export class SessionTokens {
  private readonly refreshKey: string

  constructor(
    secrets: Secrets,
    private readonly accessTokens: AccessTokens,
  ) {
    this.refreshKey = hmacSha256(secrets.tokenSecret, 'refresh token')
  }

  async issue(user: UserEntity, body: RefreshTokenBody): Promise<SignedIn> {
    const accessToken = await this.accessTokens.issue({ userId: user.id, sessionId: body.sessionId })
    const refreshToken = writeRefreshToken({ ...body, mac: this.mac(body) })
    return { accessToken, expiresIn: ACCESS_TOKEN_SECONDS, refreshToken, user }
  }

  /** @throws AppError TOKEN_INVALID */
  readAccessToken(token: string): Promise<AccessClaims> {
    return this.accessTokens.verify(token)
  }

  /** @throws AppError TOKEN_INVALID */
  readRefreshToken(token: string): RefreshTokenBody {
    const parts = readRefreshToken(token)
    if (!parts || !sameSecret(parts.mac, this.mac(parts))) throw new AppError('TOKEN_INVALID')
    return { sessionId: parts.sessionId, generation: parts.generation }
  }

  private mac(body: RefreshTokenBody): string {
    return hmacSha256(this.refreshKey, signedPart(body))
  }
}
