import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { AppError } from '../../../core/errors/index.js'
import { newId } from '../../../core/ids/index.js'
import type { MembershipEntity } from '../data/membership.entity.js'
import { SessionRepository } from '../data/session.repository.js'
import { UserRepository } from '../data/user.repository.js'
import { phoneChange } from '../domain/phone-rule.js'
import { DEFAULT_SETTINGS } from '../domain/user-settings.js'
import { ActivationCodes } from './activation-codes.js'
import { MembershipGrants } from './membership-grants.js'
import type { MembershipDraft, NewStaff, StaffContact, StaffDraft } from './staff-draft.js'
import { Usernames, type UsernameWish } from './usernames.js'

/**
 * Accounts of staff, in the transaction of whoever asks: a screen, an import of a staff register. It keeps the rules of
 * the register (places that fit the role, names taken once) and no access: ask StaffAccess first.
 */
@Injectable()
export class StaffKeeper {
  constructor(
    private readonly users: UserRepository,
    private readonly usernames: Usernames,
    private readonly grants: MembershipGrants,
    private readonly codes: ActivationCodes,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError STAFF_ROLE_MISSING, STAFF_USERNAME_TAKEN and as `grant` */
  async create(em: EntityManager, draft: StaffDraft, userId = newId()): Promise<NewStaff> {
    const [first, ...rest] = draft.memberships
    if (!first) throw new AppError('STAFF_ROLE_MISSING')
    const { countyId } = await this.grants.grant(em, userId, first)
    for (const each of rest) await this.grants.grant(em, userId, each)
    await this.addUser(em, { ...draft, userId, countyId })
    const username = await this.usernames.take(em, wishOf(draft, { userId, countyId }))
    return { userId, username, ...(await this.codes.issue(em, userId)) }
  }

  /** A new activation code; the password there may be stays until the code is used. */
  async newCode(em: EntityManager, userId: string): Promise<NewStaff> {
    const user = await this.users.find(em, userId)
    if (!user) throw new AppError('STAFF_NOT_FOUND')
    const { countyId, phone } = user
    const username = await this.usernames.ensure(em, { userId, countyId, ...(phone !== null && { phone }) })
    return { userId, username, ...(await this.codes.issue(em, userId)) }
  }

  /** @throws AppError AREA_NOT_FOUND, ORGANISATION_NOT_FOUND, STAFF_PLACE_WRONG, STAFF_ROLE_HELD, STAFF_DATES_WRONG */
  grant(em: EntityManager, userId: string, draft: MembershipDraft): Promise<MembershipEntity> {
    return this.grants.grant(em, userId, draft)
  }

  /** Gives what was changed. @throws AppError STAFF_NOT_FOUND, STAFF_PHONE_RULE */
  async edit(
    em: EntityManager,
    userId: string,
    { name, phone }: StaffContact,
  ): Promise<('name' | 'phone')[]> {
    const user = await this.users.find(em, userId)
    if (!user) throw new AppError('STAFF_NOT_FOUND')
    const number = phoneChange(phone, user.phone)
    if (number.kind === 'wrong') throw new AppError('STAFF_PHONE_RULE')
    const renamed = name !== undefined && name !== user.name
    await this.users.saveContact(em, userId, {
      ...(renamed && { name }),
      ...(number.kind === 'set' && { phone: number.phone }),
    })
    return [...(renamed ? ['name' as const] : []), ...(number.kind === 'set' ? ['phone' as const] : [])]
  }

  /** Ends a membership now; it stays as history. */
  async revoke(em: EntityManager, membershipId: string): Promise<void> {
    await this.grants.revoke(em, membershipId)
  }

  /** Shuts an account: its sessions are over and its code opens nothing (G19). Live connections are the caller's to cut. */
  async disable(em: EntityManager, userId: string): Promise<void> {
    await this.users.saveStatus(em, userId, 'disabled')
    await this.codes.forget(em, userId)
    await this.sessions.revokeAll(em, userId, { now: this.clock.now() })
  }

  async enable(em: EntityManager, userId: string): Promise<void> {
    await this.users.saveStatus(em, userId, 'active')
  }

  private async addUser(
    em: EntityManager,
    { userId: id, name, phone, countyId }: StaffDraft & Owned,
  ): Promise<void> {
    const account = { status: 'active' as const, demo: false, settings: DEFAULT_SETTINGS, countyId }
    await this.users.insert(em, [{ id, name, phone: phone ?? null, ...account, createdAt: this.clock.now() }])
  }
}

interface Owned {
  readonly userId: string
  readonly countyId: string | null
}

function wishOf({ username, phone }: StaffDraft, owned: Owned): UsernameWish {
  return { ...owned, ...(username !== undefined && { username }), ...(phone !== undefined && { phone }) }
}
