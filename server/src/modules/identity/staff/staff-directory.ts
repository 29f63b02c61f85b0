import { Injectable } from '@nestjs/common'
import type { Role } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { cutPage, decodeCursor, DEFAULT_PAGE_SIZE } from '../../../core/http/index.js'
import { CredentialRepository } from '../data/credential.repository.js'
import type { MembershipEntity } from '../data/membership.entity.js'
import { MembershipRepository } from '../data/membership.repository.js'
import { StaffListRepository, type StaffScope } from '../data/staff-list.repository.js'
import type { UserEntity } from '../data/user.entity.js'
import { UserRepository } from '../data/user.repository.js'
import { NO_PASSWORD } from '../passwords.service.js'
import { ActivationCodes } from './activation-codes.js'

/** A member of staff as the register knows them. The telephone number is whole: mask it before showing it (G02). */
export interface StaffPerson {
  readonly id: string
  readonly name: string
  readonly phone: string | null
  /** Null for somebody who signs in by WeChat alone. */
  readonly username: string | null
  readonly status: UserEntity['status']
  /** No password has been set yet. */
  readonly invited: boolean
  /** Until when the activation code handed out last can be used, epoch milliseconds. */
  readonly codeUntil: number | null
  /** In force, to come, and of the past; without `resident`. */
  readonly memberships: readonly MembershipEntity[]
}

export interface StaffFilter {
  readonly cursor?: string
  readonly limit?: number
  readonly q?: string
  readonly role?: Role
  readonly former?: boolean
}

export interface StaffPage {
  readonly items: readonly StaffPerson[]
  readonly nextCursor: string | null
}

/** Who works where. Knows no access: ask StaffAccess first. */
@Injectable()
export class StaffDirectory {
  constructor(
    private readonly list: StaffListRepository,
    private readonly users: UserRepository,
    private readonly memberships: MembershipRepository,
    private readonly credentials: CredentialRepository,
    private readonly codes: ActivationCodes,
    private readonly clock: Clock,
  ) {}

  /** Staff of an area and all below it, in the order of names; of a county its organisations' too. */
  ofArea(em: EntityManager, areaId: string, filter: StaffFilter = {}): Promise<StaffPage> {
    return this.search(em, { kind: 'areas', areaIds: [areaId] }, filter)
  }

  /** @throws AppError CURSOR_INVALID */
  async search(em: EntityManager, scope: StaffScope, filter: StaffFilter): Promise<StaffPage> {
    const { cursor, limit = DEFAULT_PAGE_SIZE, ...rest } = filter
    const after = cursor === undefined ? {} : { after: positionOf(cursor) }
    const now = this.clock.now()
    const found = await this.list.search(em, { scope, limit, now, ...after, ...rest })
    const { rows, nextCursor } = cutPage(found, limit, (last) => [last.name, last.id])
    return { items: await this.people(em, rows), nextCursor }
  }

  async byId(em: EntityManager, userId: string): Promise<StaffPerson | undefined> {
    const user = await this.users.find(em, userId)
    return user ? (await this.people(em, [user]))[0] : undefined
  }

  private async people(em: EntityManager, users: readonly UserEntity[]): Promise<StaffPerson[]> {
    if (users.length === 0) return []
    const ids = users.map(({ id }) => id)
    const held = await this.memberships.everOf(em, ids)
    const credentials = new Map((await this.credentials.ofUsers(em, ids)).map((each) => [each.userId, each]))
    const codes = await this.codes.openOf(em, ids)
    return users.map(({ id, name, phone, status }) => ({
      ...{ id, name, phone, status },
      username: credentials.get(id)?.username ?? null,
      invited: credentials.get(id)?.passwordHash === NO_PASSWORD,
      codeUntil: codes.get(id) ?? null,
      memberships: held.filter(({ userId, role }) => userId === id && role !== 'resident'),
    }))
  }
}

function positionOf(cursor: string): { name: string; id: string } {
  const [name, id] = decodeCursor(cursor, 2)
  return { name: String(name), id: String(id) }
}
