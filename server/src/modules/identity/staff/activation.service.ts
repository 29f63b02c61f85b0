import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import { CredentialRepository } from '../data/credential.repository.js'
import { LoginLockout, type LoginAttempt } from '../login-lockout.service.js'
import { NewPasswords, type NewPassword } from '../new-passwords.service.js'
import { SessionClosing } from '../session-closing.service.js'
import type { SignedIn } from '../session-tokens.service.js'
import { ActivationCodes } from './activation-codes.js'

export interface ActivationRequest {
  readonly username: string
  readonly code: string
  readonly password: string
  readonly address: string
}

/** A one-time code becomes a password, and its owner is signed in. Known and unknown names go the same way (G38). */
@Injectable()
export class Activation {
  constructor(
    private readonly database: Database,
    private readonly credentials: CredentialRepository,
    private readonly codes: ActivationCodes,
    private readonly newPasswords: NewPasswords,
    private readonly lockout: LoginLockout,
    private readonly sessions: SessionClosing,
  ) {}

  /** @throws AppError PASSWORD_WEAK, LOGIN_LOCKED, ACTIVATION_FAILED, ACCOUNT_DISABLED */
  async activate({ username, code, password, address }: ActivationRequest): Promise<SignedIn> {
    const attempt = { username: username.trim().toLowerCase(), address }
    this.newPasswords.requireStrong(password, username)
    await this.lockout.requireOpen(attempt)
    const hashed = await this.newPasswords.hash(password)
    const signedIn = await this.database.write((em) => this.activateIn(em, { attempt, code, hashed }))
    this.sessions.cutLive(signedIn.user.id, 'password changed')
    return signedIn
  }

  private async activateIn(
    em: EntityManager,
    { attempt, code, hashed }: { attempt: LoginAttempt; code: string; hashed: NewPassword },
  ): Promise<SignedIn> {
    const credential = await this.credentials.findByUsername(em, attempt.username)
    const right = credential && (await this.codes.redeem(em, credential.userId, code))
    if (!right) throw new AppError('ACTIVATION_FAILED')
    await this.lockout.forget(em, attempt)
    await this.newPasswords.store(em, credential.userId, hashed)
    return this.sessions.reopen(em, credential.userId)
  }
}
