import { Injectable } from '@nestjs/common'
import { areasHeld, type Actor } from '../../../core/auth/index.js'
import { AppError } from '../../../core/errors/index.js'
import { AreaDirectory, ManagementAccess, type AreaRecord } from '../../area/index.js'

const WORKERS = ['grid_worker', 'grid_lead'] as const

/** Who may see a roster, and who keeps it. */
@Injectable()
export class RosterAccess {
  constructor(
    private readonly management: ManagementAccess,
    private readonly areas: AreaDirectory,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN */
  requireKeep(actor: Actor, areaId: string): AreaRecord {
    this.management.require(actor, 'roster', areaId)
    return this.area(areaId)
  }

  /** Whoever keeps it, and the grid workers of its community. @throws AppError AREA_NOT_FOUND, FORBIDDEN */
  requireRead(actor: Actor, areaId: string): AreaRecord {
    const area = this.area(areaId)
    if (!this.keeps(actor, areaId) && !this.worksIn(actor, areaId)) throw new AppError('FORBIDDEN')
    return area
  }

  keeps(actor: Actor, areaId: string): boolean {
    return this.management.allows(actor, 'roster', areaId)
  }

  /** Whether any of these areas is kept by the actor. */
  keepsAny(actor: Actor, areaIds: readonly string[]): boolean {
    return areaIds.some((areaId) => this.areas.byId(areaId) !== undefined && this.keeps(actor, areaId))
  }

  private worksIn(actor: Actor, areaId: string): boolean {
    const communityId = this.areas.chainOf(areaId)?.communityId
    return (
      communityId !== undefined &&
      areasHeld(actor, WORKERS).some((gridId) => this.areas.chainOf(gridId)?.communityId === communityId)
    )
  }

  private area(areaId: string): AreaRecord {
    const area = this.areas.byId(areaId)
    if (!area) throw new AppError('AREA_NOT_FOUND')
    return area
  }
}
