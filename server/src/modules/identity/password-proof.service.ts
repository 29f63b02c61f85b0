import { Injectable } from '@nestjs/common'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { CredentialRepository } from './data/credential.repository.js'
import { LoginLockout } from './login-lockout.service.js'
import { NO_PASSWORD, Passwords } from './passwords.service.js'

/** Asks somebody who is signed in for the password once more; wrong ones count as at the sign-in (G37). */
@Injectable()
export class PasswordProof {
  constructor(
    private readonly database: Database,
    private readonly credentials: CredentialRepository,
    private readonly lockout: LoginLockout,
    private readonly passwords: Passwords,
  ) {}

  async usernameOf(userId: string): Promise<string | null> {
    const credential = await this.database.read((em) => this.credentials.ofUser(em, userId))
    return credential && credential.passwordHash !== NO_PASSWORD ? credential.username : null
  }

  /** Gives the user name. @throws AppError PASSWORD_OLD_WRONG, LOGIN_LOCKED */
  async require(userId: string, given: { password: string; address: string }): Promise<string> {
    const credential = await this.database.read((em) => this.credentials.ofUser(em, userId))
    if (!credential) throw new AppError('PASSWORD_OLD_WRONG')
    const attempt = { username: credential.username, address: given.address }
    await this.lockout.requireOpen(attempt)
    if (!(await this.passwords.matches(given.password, credential.passwordHash)))
      throw new AppError('PASSWORD_OLD_WRONG')
    await this.database.write((em) => this.lockout.forget(em, attempt))
    return attempt.username
  }
}
