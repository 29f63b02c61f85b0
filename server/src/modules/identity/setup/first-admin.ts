import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import { newId } from '../../../core/ids/index.js'
import { LoginLockout, type LoginAttempt } from '../login-lockout.service.js'
import { NewPasswords, type NewPassword } from '../new-passwords.service.js'
import { StaffAccountOpening } from '../staff/staff-account-opening.js'
import type { SignedIn } from '../session-tokens.service.js'
import { SetupCodes } from './setup-codes.js'

export interface SetupRequest {
  readonly code: string
  readonly name: string
  readonly username: string
  readonly password: string
  readonly address: string
}

/** No user name begins so: attempts at the setup code are counted by themselves. */
const ATTEMPTS_AT = ':setup'

/** Makes the one administrator an installation begins with, and shuts that door for good. */
@Injectable()
export class FirstAdmin {
  constructor(
    private readonly database: Database,
    private readonly codes: SetupCodes,
    private readonly lockout: LoginLockout,
    private readonly newPasswords: NewPasswords,
    private readonly opening: StaffAccountOpening,
  ) {}

  /** @throws AppError SETUP_DONE, PASSWORD_WEAK, LOGIN_LOCKED, SETUP_CODE_WRONG */
  async setUp(request: SetupRequest): Promise<SignedIn> {
    if (!(await this.codes.isNeeded())) throw new AppError('SETUP_DONE')
    this.newPasswords.requireStrong(request.password, request.username)
    const attempt = { username: ATTEMPTS_AT, address: request.address }
    await this.lockout.requireOpen(attempt)
    const password = await this.newPasswords.hash(request.password)
    return this.database.write((em) => this.setUpIn(em, request, { attempt, password }))
  }

  private async setUpIn(
    em: EntityManager,
    { code, name, username }: SetupRequest,
    { attempt, password }: { attempt: LoginAttempt; password: NewPassword },
  ): Promise<SignedIn> {
    const userId = newId()
    await this.codes.redeem(em, code, userId)
    await this.lockout.forget(em, attempt)
    return this.opening.openWith(em, { userId, name, username, memberships: [{ role: 'admin' }] }, password)
  }
}
