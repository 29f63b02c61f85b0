import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { AppError } from '../../../core/errors/index.js'
import type { StaffScope } from '../data/staff-list.repository.js'
import { OrganisationNames } from '../organisation-names.js'
import { StaffAccess } from './staff-access.js'

interface AskedScope {
  readonly areaId: string | undefined
  readonly organisationId: string | undefined
}

/** Whose staff a list shows. */
@Injectable()
export class StaffScopes {
  constructor(
    private readonly access: StaffAccess,
    private readonly organisations: OrganisationNames,
  ) {}

  /** @throws AppError FORBIDDEN, AREA_NOT_FOUND, ORGANISATION_NOT_FOUND */
  async of(em: EntityManager, actor: Actor, { areaId, organisationId }: AskedScope): Promise<StaffScope> {
    if (organisationId === undefined) return this.access.scopeOf(actor, areaId)
    const found = (await this.organisations.briefsOf(em, [organisationId])).get(organisationId)
    if (!found) throw new AppError('ORGANISATION_NOT_FOUND')
    this.access.scopeOf(actor, found.countyId)
    return { kind: 'organisation', organisationId }
  }
}
