import { Injectable } from '@nestjs/common'
import type { Role } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { MembershipDirectory } from '../identity/index.js'
import { isExcluded, onDutyFor, postOf } from './domain/owner-choice.js'
import type { DutyStatus } from './domain/roster.js'
import type { OwnerRef } from './domain/route-decision.js'

/** Who may answer for a grid: its workers, and officers of the community who stand in. */
const POST_ROLES: readonly Role[] = ['grid_worker', 'grid_lead', 'community_officer']

@Injectable()
export class PostFinder {
  constructor(private readonly memberships: MembershipDirectory) {}

  /** The holder of a grid's post, else a stand-in: on duty now, not passed over, and still in service (G19). */
  async find(
    em: EntityManager,
    gridId: string | undefined,
    { statuses, exclude }: { statuses: readonly DutyStatus[]; exclude: readonly OwnerRef[] },
  ): Promise<DutyStatus | undefined> {
    for (const status of onDutyFor(statuses, gridId, 'gridResponsibility')) {
      if (!isExcluded(postOf(status), exclude) && (await this.serves(em, status.userId))) return status
    }
    return undefined
  }

  private async serves(em: EntityManager, userId: string): Promise<boolean> {
    const held = await this.memberships.membershipsOf(em, userId)
    return held.some(({ role }) => POST_ROLES.includes(role))
  }
}
