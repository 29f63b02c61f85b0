import { Injectable } from '@nestjs/common'
import { OFFICER_OF, type DeskLevel } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AreaDirectory } from '../area/index.js'
import { MembershipDirectory } from '../identity/index.js'
import { isExcluded, onDutyFor } from './domain/owner-choice.js'
import type { DutyStatus } from './domain/roster.js'
import type { OwnerRef, RoutedAreas, RouteReason } from './domain/route-decision.js'
import { DutyDirectory } from './duty-directory.js'

type DeskOwner = Extract<OwnerRef, { party: 'desk' }>

export interface Desk {
  readonly owner: DeskOwner
  readonly reason: RouteReason
  readonly name: string
}

const REASON_OF: Readonly<Record<DeskLevel, RouteReason>> = {
  community: 'communityDesk',
  subdistrict: 'subdistrictDesk',
  county: 'countyDesk',
}

@Injectable()
export class DeskFinder {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly memberships: MembershipDirectory,
    private readonly duties: DutyDirectory,
  ) {}

  /** The smallest desk above a place that has an officer, on duty or at all; the county's in any case. */
  async find(
    em: EntityManager,
    areas: RoutedAreas,
    { statuses, exclude }: { statuses: readonly DutyStatus[]; exclude: readonly OwnerRef[] },
  ): Promise<Desk> {
    for (const [level, areaId] of below(areas)) {
      const desk = this.desk(level, areaId, statuses)
      if (!isExcluded(desk.owner, exclude) && (await this.isStaffed(em, level, desk.owner))) return desk
    }
    return this.desk('county', areas.countyId, statuses)
  }

  /** A certain desk, if it has an officer on duty or at all. */
  async staffedAt(
    em: EntityManager,
    { level, areaId }: { level: DeskLevel; areaId: string },
    now: number,
  ): Promise<Desk | undefined> {
    const { statuses } = await this.duties.of(em, [areaId], now)
    const desk = this.desk(level, areaId, statuses)
    return (await this.isStaffed(em, level, desk.owner)) ? desk : undefined
  }

  /** The desk that is told of everything in its community. */
  communityDesk({ communityId }: RoutedAreas, statuses: readonly DutyStatus[]): OwnerRef[] {
    return communityId === undefined ? [] : [this.desk('community', communityId, statuses).owner]
  }

  private desk(level: DeskLevel, areaId: string, statuses: readonly DutyStatus[]): Desk {
    const [officer] = onDutyFor(statuses, areaId, 'dutyOfficer')
    return {
      owner: { party: 'desk', areaId, level, ...(officer && { userId: officer.userId }) },
      reason: REASON_OF[level],
      name: this.areas.byId(areaId)?.shortName ?? '',
    }
  }

  private async isStaffed(
    em: EntityManager,
    level: DeskLevel,
    { areaId, userId }: DeskOwner,
  ): Promise<boolean> {
    if (userId !== undefined) return true
    const officers = await this.memberships.usersHolding(em, { roles: [OFFICER_OF[level]], areaId })
    return officers.length > 0
  }
}

function below({ communityId, subdistrictId }: RoutedAreas): [DeskLevel, string][] {
  return [
    ...(communityId === undefined ? [] : [['community', communityId] as [DeskLevel, string]]),
    ...(subdistrictId === undefined ? [] : [['subdistrict', subdistrictId] as [DeskLevel, string]]),
  ]
}
