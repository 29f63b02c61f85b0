import { Injectable } from '@nestjs/common'
import { argon2id, hash, verify } from 'argon2'
import { randomToken } from '../../core/ids/index.js'

/** OWASP Password Storage Cheat Sheet: argon2id, 19 MiB, two passes, one lane. */
const COST = { type: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Stands where a hash would, while nobody has set a password: nothing matches it. */
export const NO_PASSWORD = '!'

@Injectable()
export class Passwords {
  /** A hash nobody knows the password of: checked for unknown accounts, so that they take as long as known ones (G38). */
  private readonly nobody = this.hash(randomToken())

  /** argon2id in PHC form. */
  hash(password: string): Promise<string> {
    return hash(password.normalize('NFC'), COST)
  }

  /** False for an account that does not exist or has no password yet, after as much work. */
  async matches(password: string, passwordHash: string | undefined): Promise<boolean> {
    const real = passwordHash === NO_PASSWORD ? undefined : passwordHash
    const right = await verify(real ?? (await this.nobody), password.normalize('NFC'))
    return right && real !== undefined
  }
}
