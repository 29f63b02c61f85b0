import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { ConcurrentChangeError, isUniqueViolation } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import { CredentialRepository } from '../data/credential.repository.js'
import { StaffPlaceRepository } from '../data/staff-place.repository.js'
import { NO_PASSWORD } from '../passwords.service.js'

const SERIAL_DIGITS = 4
/** Stands in for a county's code where there is no county: staff of the whole installation. */
const NO_COUNTY = '000000'

export interface UsernameWish {
  readonly userId: string
  readonly username?: string
  readonly phone?: string
  readonly countyId: string | null
}

/** Gives each new account a user name of its own, with no password to it yet. */
@Injectable()
export class Usernames {
  constructor(
    private readonly credentials: CredentialRepository,
    private readonly places: StaffPlaceRepository,
    private readonly clock: Clock,
  ) {}

  /** The one there is, or a new one. */
  async ensure(em: EntityManager, wish: UsernameWish): Promise<string> {
    const credential = await this.credentials.ofUser(em, wish.userId)
    return credential?.username ?? this.take(em, wish)
  }

  /** @throws AppError STAFF_USERNAME_TAKEN */
  async take(em: EntityManager, wish: UsernameWish): Promise<string> {
    const username = wish.username?.trim().toLowerCase() ?? (await this.propose(em, wish))
    const row = { userId: wish.userId, username, passwordHash: NO_PASSWORD, changedAt: this.clock.now() }
    try {
      await this.credentials.insert(em, [row])
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      if (wish.username === undefined) throw new ConcurrentChangeError('user name', username)
      throw new AppError('STAFF_USERNAME_TAKEN', { params: { username } })
    }
    return username
  }

  /** The telephone number, which people know by heart; else the next serial of the county. */
  private async propose(em: EntityManager, { phone, countyId }: UsernameWish): Promise<string> {
    if (phone !== undefined && !(await this.credentials.findByUsername(em, phone))) return phone
    const county = countyId === null ? null : await this.places.area(em, countyId)
    const prefix = county?.code.slice(0, NO_COUNTY.length) ?? NO_COUNTY
    const latest = await this.credentials.latestSerial(em, prefix, SERIAL_DIGITS)
    return prefix + String(latest + 1).padStart(SERIAL_DIGITS, '0')
  }
}
