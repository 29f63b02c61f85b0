import { Authenticator, type Actor } from '../../src/core/auth/index.js'
import { AppError } from '../../src/core/errors/index.js'

/** People are their tokens, `token-of-an`, until they are dismissed: for tests of what knows no roles. */
export class TokenAuthenticator extends Authenticator {
  readonly dismissed = new Set<string>()
  /** While set, nobody can be looked up. */
  broken = false

  override async authenticate(token: string): Promise<Actor> {
    const [, userId] = /^token-of-(.+)$/.exec(token) ?? []
    if (this.broken) throw new AppError('UNAVAILABLE')
    if (userId === undefined) throw new AppError('TOKEN_INVALID')
    if (this.dismissed.has(userId)) throw new AppError('ACCOUNT_DISABLED')
    return { userId, name: userId, memberships: [] }
  }
}
