import { Injectable } from '@nestjs/common'
import { AREA_LEVELS, ROLES, type Role } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { AppError } from '../../../core/errors/index.js'
import { AreaDirectory, type AreaRecord } from '../../area/index.js'
import { placeOf, type RolePlace } from '../domain/staff-ranks.js'
import type { GrantableRoleView } from './staff.views.js'
import { MembershipPlaces } from './membership-places.js'
import { StaffAccess, type PlacedRole } from './staff-access.js'
import type { MembershipDraft } from './staff-draft.js'

/** Which roles somebody may give. */
@Injectable()
export class StaffGrants {
  constructor(
    private readonly access: StaffAccess,
    private readonly places: MembershipPlaces,
    private readonly areas: AreaDirectory,
  ) {}

  /** @throws AppError FORBIDDEN, STAFF_ABOVE_YOU and as MembershipPlaces.resolve */
  async require(em: EntityManager, actor: Actor, drafts: readonly MembershipDraft[]): Promise<void> {
    this.access.requireKeeper(actor)
    for (const draft of drafts) {
      const place = await this.places.resolve(em, draft)
      this.access.requireGrant(actor, { role: draft.role, ...place })
    }
  }

  /** @throws AppError STAFF_OWN_ACCOUNT */
  requireNotOwn(actor: Actor, userId: string): void {
    this.access.requireNotOwn(actor, userId)
  }

  sees(actor: Actor, held: PlacedRole): boolean {
    return this.access.sees(actor, held)
  }

  /** @throws AppError STAFF_OWN_ACCOUNT, STAFF_ABOVE_YOU */
  requireRevoke(actor: Actor, userId: string, held: PlacedRole): void {
    this.access.requireRevoke(actor, userId, held)
  }

  /** What can be given in an area and below it; without one, anywhere. @throws AppError AREA_NOT_FOUND, FORBIDDEN */
  offered(actor: Actor, areaId: string | undefined): GrantableRoleView[] {
    this.access.scopeOf(actor, areaId)
    const area = areaId === undefined ? undefined : this.areas.byId(areaId)
    if (areaId !== undefined && !area) throw new AppError('AREA_NOT_FOUND')
    return ROLES.flatMap((role) => this.offer(actor, role, area))
  }

  private offer(actor: Actor, role: Role, area: AreaRecord | undefined): GrantableRoleView[] {
    const place = placeOf(role)
    switch (place.kind) {
      case 'area':
        return this.offerInArea(actor, { role, place }, area)
      case 'organisation':
        return this.offerInOrganisation(actor, role, area)
      case 'none':
        return []
    }
  }

  private offerInArea(
    actor: Actor,
    { role, place }: { role: Role; place: Extract<RolePlace, { kind: 'area' }> },
    area: AreaRecord | undefined,
  ): GrantableRoleView[] {
    const levels = place.levels.filter((level) => !area || isAtOrBelow(level, area))
    const asked = { role, areaId: area?.id ?? null, organisationId: null, countyId: null }
    if (levels.length === 0 || !this.access.mayGrant(actor, asked)) return []
    return [{ role, heldFor: 'area', levels, everywhere: !area && place.everywhere === true }]
  }

  /** Staff of organisations are the county's to name. */
  private offerInOrganisation(actor: Actor, role: Role, area: AreaRecord | undefined): GrantableRoleView[] {
    const countyId = area?.level === 'county' ? area.id : null
    const asked = { role, areaId: null, organisationId: ANY, countyId }
    if (!this.access.mayGrant(actor, asked)) return []
    return [{ role, heldFor: 'organisation', levels: [], everywhere: false }]
  }
}

/** Stands for whichever organisation of the county. */
const ANY = 'any'

function isAtOrBelow(level: AreaRecord['level'], area: AreaRecord): boolean {
  return AREA_LEVELS.indexOf(level) >= AREA_LEVELS.indexOf(area.level)
}
