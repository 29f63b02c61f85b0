import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import type { CredentialEntity } from './data/credential.entity.js'
import { CredentialRepository } from './data/credential.repository.js'
import { UserRepository } from './data/user.repository.js'
import { LoginLockout, type LoginAttempt } from './login-lockout.service.js'
import { Passwords } from './passwords.service.js'
import { SessionService } from './session.service.js'
import type { SignedIn } from './session-tokens.service.js'

/** User name and password, for staff. Known and unknown names go through the same steps (G38). */
@Injectable()
export class PasswordSignIn {
  constructor(
    private readonly database: Database,
    private readonly credentials: CredentialRepository,
    private readonly users: UserRepository,
    private readonly passwords: Passwords,
    private readonly lockout: LoginLockout,
    private readonly sessions: SessionService,
  ) {}

  /** @throws AppError LOGIN_LOCKED, LOGIN_FAILED, ACCOUNT_DISABLED */
  async signIn(given: { username: string; password: string; address: string }): Promise<SignedIn> {
    const attempt = { username: given.username.trim().toLowerCase(), address: given.address }
    await this.lockout.requireOpen(attempt)
    const credential = await this.database.read((em) => this.credentials.findByUsername(em, attempt.username))
    const right = await this.passwords.matches(given.password, credential?.passwordHash)
    if (!right || !credential) throw new AppError('LOGIN_FAILED')
    return this.database.write((em) => this.enter(em, attempt, credential))
  }

  private async enter(
    em: EntityManager,
    attempt: LoginAttempt,
    { userId }: CredentialEntity,
  ): Promise<SignedIn> {
    await this.lockout.forget(em, attempt)
    const user = await this.users.find(em, userId)
    if (!user) throw new AppError('LOGIN_FAILED')
    return this.sessions.open(em, user)
  }
}
