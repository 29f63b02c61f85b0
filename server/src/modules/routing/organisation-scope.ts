import { Injectable } from '@nestjs/common'
import type { Actor } from '../../core/auth/index.js'
import { AppError } from '../../core/errors/index.js'
import { AreaDirectory, ManagementAccess } from '../area/index.js'

/** Who reads and who changes a county's list of organisations. */
@Injectable()
export class OrganisationScope {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly access: ManagementAccess,
  ) {}

  /** The county of an area, for whoever keeps anything in that county. @throws AppError AREA_NOT_FOUND, FORBIDDEN */
  requireReader(actor: Actor, areaId: string): string {
    const countyId = this.areas.chainOf(areaId)?.countyId
    if (countyId === undefined) throw new AppError('AREA_NOT_FOUND')
    const kept = this.access.areasKept(actor, 'people')
    const reads =
      this.access.keepsEverything(actor) || kept.some((each) => this.areas.isWithin(each, countyId))
    if (!reads) throw new AppError('FORBIDDEN')
    return countyId
  }

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN, ORGANISATION_AREA_WRONG for an area it serves in another county */
  requireKeeper(actor: Actor, countyId: string, areaId: string | null | undefined): void {
    this.access.require(actor, 'organisations', countyId)
    if (this.areas.byId(countyId)?.level !== 'county') throw new AppError('ORGANISATION_AREA_WRONG')
    if (areaId !== null && areaId !== undefined && !this.areas.isWithin(areaId, countyId))
      throw new AppError('ORGANISATION_AREA_WRONG')
  }
}
