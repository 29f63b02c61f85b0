import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { AppError } from '../../core/errors/index.js'
import { CredentialRepository } from './data/credential.repository.js'
import { weaknessOf } from './domain/password-rule.js'
import { Passwords } from './passwords.service.js'

/** A password that has passed the rules, hashed and ready to be stored. */
export interface NewPassword {
  readonly passwordHash: string
}

/** Passwords people choose. Hashing takes a while: it is done before the transaction that stores it. */
@Injectable()
export class NewPasswords {
  constructor(
    private readonly passwords: Passwords,
    private readonly credentials: CredentialRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError PASSWORD_WEAK with the reason */
  requireStrong(password: string, username: string): void {
    const weak = weaknessOf(password, username)
    if (weak)
      throw new AppError('PASSWORD_WEAK', {
        params: { reason: weak.zh },
        englishParams: { reason: weak.en },
        errors: [{ field: 'password', ...weak }],
      })
  }

  async hash(password: string): Promise<NewPassword> {
    return { passwordHash: await this.passwords.hash(password) }
  }

  async store(em: EntityManager, userId: string, { passwordHash }: NewPassword): Promise<void> {
    await this.credentials.savePassword(em, userId, { passwordHash, changedAt: this.clock.now() })
  }
}
