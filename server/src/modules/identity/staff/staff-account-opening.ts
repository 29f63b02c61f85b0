import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AppError } from '../../../core/errors/index.js'
import { UserRepository } from '../data/user.repository.js'
import { NewPasswords, type NewPassword } from '../new-passwords.service.js'
import { SessionService } from '../session.service.js'
import type { SignedIn } from '../session-tokens.service.js'
import { ActivationCodes } from './activation-codes.js'
import type { StaffDraft } from './staff-draft.js'
import { StaffKeeper } from './staff-keeper.js'

/** An account that begins with a password of its own instead of an activation code: the first administrator's. */
@Injectable()
export class StaffAccountOpening {
  constructor(
    private readonly keeper: StaffKeeper,
    private readonly newPasswords: NewPasswords,
    private readonly codes: ActivationCodes,
    private readonly users: UserRepository,
    private readonly sessions: SessionService,
  ) {}

  async openWith(
    em: EntityManager,
    draft: StaffDraft & { readonly userId: string },
    password: NewPassword,
  ): Promise<SignedIn> {
    const { userId, ...rest } = draft
    await this.keeper.create(em, rest, userId)
    await this.codes.forget(em, userId)
    await this.newPasswords.store(em, userId, password)
    const user = await this.users.find(em, userId)
    if (!user) throw new AppError('STAFF_NOT_FOUND')
    return this.sessions.open(em, user)
  }
}
