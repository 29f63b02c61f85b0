import { Injectable } from '@nestjs/common'
import { DESK_ROLES, type Role } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AreaDirectory } from '../area/index.js'
import { MembershipDirectory, UserDirectory } from '../identity/index.js'

const DESKS: ReadonlySet<Role> = new Set(DESK_ROLES)

/** Under which number somebody is rung: their own, else the one of the desk they sit at. */
@Injectable()
export class RingNumbers {
  constructor(
    private readonly users: UserDirectory,
    private readonly memberships: MembershipDirectory,
    private readonly areas: AreaDirectory,
  ) {}

  /** Digits alone; undefined for somebody without any number, or whose account is closed. */
  async of(em: EntityManager, userId: string): Promise<string | undefined> {
    const person = (await this.users.namesOf(em, [userId])).get(userId)
    if (person?.active !== true) return undefined
    return digits(person.phone) ?? this.deskNumber(em, userId)
  }

  private async deskNumber(em: EntityManager, userId: string): Promise<string | undefined> {
    const held = await this.memberships.membershipsOf(em, userId)
    const desks = held.filter(({ role, areaId }) => DESKS.has(role) && areaId !== null)
    return desks.map(({ areaId }) => digits(this.areas.byId(areaId ?? '')?.phone ?? null)).find(Boolean)
  }
}

function digits(phone: string | null): string | undefined {
  const plain = phone?.replace(/\D/g, '') ?? ''
  return plain === '' ? undefined : plain
}
