import { Injectable } from '@nestjs/common'
import type { Role } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AppError } from '../../../core/errors/index.js'
import { StaffPlaceRepository } from '../data/staff-place.repository.js'
import { placeOf, type RolePlace } from '../domain/staff-ranks.js'
import { OrganisationNames } from '../organisation-names.js'

/** What a role is to be held for, as asked. */
export interface AskedPlace {
  readonly role: Role
  readonly areaId?: string
  readonly organisationId?: string
}

/** The same, found and fitting. */
export interface HeldPlace {
  readonly areaId: string | null
  readonly organisationId: string | null
  /** Null for an administrator of everything alone. */
  readonly countyId: string | null
}

const EVERYWHERE: HeldPlace = { areaId: null, organisationId: null, countyId: null }

/** Whether a role can be held for a place: a grid worker's is always a grid, a utility's staff belong to a utility. */
@Injectable()
export class MembershipPlaces {
  constructor(
    private readonly areas: StaffPlaceRepository,
    private readonly organisations: OrganisationNames,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, ORGANISATION_NOT_FOUND, STAFF_PLACE_WRONG */
  async resolve(em: EntityManager, asked: AskedPlace): Promise<HeldPlace> {
    const place = placeOf(asked.role)
    switch (place.kind) {
      case 'area':
        return this.inArea(em, asked, place)
      case 'organisation':
        return this.inOrganisation(em, asked, place)
      case 'none':
        throw new AppError('STAFF_PLACE_WRONG')
    }
  }

  private async inArea(
    em: EntityManager,
    { areaId, organisationId }: AskedPlace,
    { levels, everywhere }: Extract<RolePlace, { kind: 'area' }>,
  ): Promise<HeldPlace> {
    if (organisationId !== undefined) throw new AppError('STAFF_PLACE_WRONG')
    if (areaId === undefined) {
      if (everywhere) return EVERYWHERE
      throw new AppError('STAFF_PLACE_WRONG')
    }
    const area = await this.areas.area(em, areaId)
    if (area?.status !== 'active') throw new AppError('AREA_NOT_FOUND')
    if (!levels.includes(area.level)) throw new AppError('STAFF_PLACE_WRONG')
    return { areaId, organisationId: null, countyId: area.countyId }
  }

  private async inOrganisation(
    em: EntityManager,
    { areaId, organisationId }: AskedPlace,
    { organisationKind }: Extract<RolePlace, { kind: 'organisation' }>,
  ): Promise<HeldPlace> {
    if (areaId !== undefined || organisationId === undefined) throw new AppError('STAFF_PLACE_WRONG')
    const found = (await this.organisations.briefsOf(em, [organisationId])).get(organisationId)
    if (!found?.open) throw new AppError('ORGANISATION_NOT_FOUND')
    if (found.kind !== organisationKind) throw new AppError('STAFF_PLACE_WRONG')
    return { areaId: null, organisationId, countyId: found.countyId }
  }
}
