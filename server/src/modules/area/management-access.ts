import { Injectable } from '@nestjs/common'
import { MANAGED_BY, type ManageTask } from '@beegrid/shared'
import { areasHeld, type Actor } from '../../core/auth/index.js'
import { AppError } from '../../core/errors/index.js'
import { AreaDirectory } from './area-directory.js'

/** Whether somebody keeps an area: one table of roles (shared, management) and one rule of scope for every screen. */
@Injectable()
export class ManagementAccess {
  constructor(private readonly areas: AreaDirectory) {}

  /** Inside the area a role is held for; an admin without an area keeps every county. */
  allows(actor: Actor, task: ManageTask, areaId: string): boolean {
    if (this.keepsEverything(actor)) return true
    return areasHeld(actor, MANAGED_BY[task]).some((held) => this.areas.isWithin(areaId, held))
  }

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN */
  require(actor: Actor, task: ManageTask, areaId: string): void {
    if (!this.areas.byId(areaId)) throw new AppError('AREA_NOT_FOUND')
    if (!this.allows(actor, task, areaId)) throw new AppError('FORBIDDEN')
  }

  /** The same for what is a county's own. @throws AppError AREA_NOT_FOUND, also for an area that is no county; FORBIDDEN */
  requireCounty(actor: Actor, task: ManageTask, countyId: string): void {
    this.require(actor, task, countyId)
    if (this.areas.byId(countyId)?.level !== 'county') throw new AppError('AREA_NOT_FOUND')
  }

  /** @throws AppError FORBIDDEN unless the actor keeps every county (the first admin of an installation) */
  requireEverything(actor: Actor): void {
    if (!this.keepsEverything(actor)) throw new AppError('FORBIDDEN')
  }

  keepsEverything({ memberships }: Actor): boolean {
    return memberships.some(
      ({ role, areaId, organisationId }) => role === 'admin' && areaId === null && organisationId === null,
    )
  }

  /** The areas somebody keeps, largest first as held; empty also for one who keeps everything. */
  areasKept(actor: Actor, task: ManageTask): readonly string[] {
    return areasHeld(actor, MANAGED_BY[task])
  }
}
