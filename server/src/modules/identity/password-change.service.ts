import { Injectable } from '@nestjs/common'
import type { Actor } from '../../core/auth/index.js'
import { Database } from '../../core/database/index.js'
import { AccessTokens } from './access-tokens.service.js'
import { NewPasswords } from './new-passwords.service.js'
import { PasswordProof } from './password-proof.service.js'
import { SessionClosing } from './session-closing.service.js'

export interface PasswordChange {
  readonly old: string
  readonly new: string
  readonly address: string
  readonly accessToken: string
}

/** One's own password: who knows the old one sets a new one, and every other session of the account is over. */
@Injectable()
export class PasswordChanges {
  constructor(
    private readonly database: Database,
    private readonly proof: PasswordProof,
    private readonly newPasswords: NewPasswords,
    private readonly tokens: AccessTokens,
    private readonly sessions: SessionClosing,
  ) {}

  /** Null for somebody who has no password to change. */
  usernameOf({ userId }: Actor): Promise<string | null> {
    return this.proof.usernameOf(userId)
  }

  /** @throws AppError PASSWORD_OLD_WRONG, PASSWORD_WEAK, LOGIN_LOCKED */
  async change({ userId }: Actor, change: PasswordChange): Promise<void> {
    const username = await this.proof.require(userId, { password: change.old, address: change.address })
    this.newPasswords.requireStrong(change.new, username)
    const hashed = await this.newPasswords.hash(change.new)
    const { sessionId } = await this.tokens.verify(change.accessToken)
    await this.database.write(async (em) => {
      await this.newPasswords.store(em, userId, hashed)
      await this.sessions.closeAll(em, userId, sessionId)
    })
    this.sessions.cutLive(userId, 'password changed')
  }
}
