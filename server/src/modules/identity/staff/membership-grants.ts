import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { AppError } from '../../../core/errors/index.js'
import { newId } from '../../../core/ids/index.js'
import type { MembershipEntity } from '../data/membership.entity.js'
import { MembershipRepository } from '../data/membership.repository.js'
import { MembershipPlaces, type HeldPlace } from './membership-places.js'
import type { MembershipDraft } from './staff-draft.js'

/** Gives and takes roles. Who may do so is asked by the caller (StaffAccess). */
@Injectable()
export class MembershipGrants {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly places: MembershipPlaces,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError STAFF_ROLE_HELD, STAFF_DATES_WRONG and as MembershipPlaces.resolve */
  async grant(em: EntityManager, userId: string, draft: MembershipDraft): Promise<MembershipEntity> {
    const row = this.row(userId, draft, await this.places.resolve(em, draft))
    if (row.validTo !== null && row.validTo <= Math.max(row.validFrom, this.clock.now()))
      throw new AppError('STAFF_DATES_WRONG')
    const held = await this.memberships.notOver(em, [userId], this.clock.now())
    if (held.some((each) => isSame(each, row))) throw new AppError('STAFF_ROLE_HELD')
    await this.memberships.insert(em, [row])
    return row
  }

  /** Ends a membership now; it stays as history. Gives false when it was over already. */
  revoke(em: EntityManager, membershipId: string): Promise<boolean> {
    return this.memberships.end(em, membershipId, this.clock.now())
  }

  private row(userId: string, draft: MembershipDraft, place: HeldPlace): MembershipEntity {
    const { role, duties = [], post = null, validFrom = this.clock.now(), validTo = null } = draft
    return { id: newId(), userId, role, ...place, post, duties: [...duties], validFrom, validTo }
  }
}

function isSame(a: MembershipEntity, b: MembershipEntity): boolean {
  return a.role === b.role && a.areaId === b.areaId && a.organisationId === b.organisationId
}
