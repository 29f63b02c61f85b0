import { Injectable } from '@nestjs/common'
import type { Duty, Role } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import type { MembershipEntity, Post } from './data/membership.entity.js'
import { MembershipRepository, type HolderQuery } from './data/membership.repository.js'

/** A role somebody holds now. */
export interface HeldRole {
  readonly userId: string
  readonly role: Role
  readonly areaId: string | null
  readonly organisationId: string | null
  readonly countyId: string | null
  readonly post: Post | null
  readonly duties: readonly Duty[]
}

/** Who holds which role, now, for other modules. */
@Injectable()
export class MembershipDirectory {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly clock: Clock,
  ) {}

  /** People with an active account who hold any of the roles for an area or an organisation: name one of the two. */
  async usersHolding(em: EntityManager, query: HolderQuery): Promise<HeldRole[]> {
    return (await this.memberships.holders(em, query, this.clock.now())).map(heldRole)
  }

  async membershipsOf(em: EntityManager, userId: string): Promise<HeldRole[]> {
    return (await this.memberships.ofUser(em, userId, this.clock.now())).map(heldRole)
  }

  /** Roles held now by any of these people. */
  async heldBy(em: EntityManager, userIds: readonly string[]): Promise<HeldRole[]> {
    if (userIds.length === 0) return []
    const now = this.clock.now()
    const rows = await this.memberships.notOver(em, userIds, now)
    return rows.filter(({ validFrom }) => validFrom <= now).map(heldRole)
  }
}

function heldRole(row: MembershipEntity): HeldRole {
  const { userId, role, areaId, organisationId, countyId, post, duties } = row
  return { userId, role, areaId, organisationId, countyId, post, duties }
}
