import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { isUniqueViolation } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { newId } from '../../core/ids/index.js'
import type { OrganisationSort } from '../category/index.js'
import type { OrganisationEntity } from './data/organisation.entity.js'
import { OrganisationRepository } from './data/organisation.repository.js'
import type { OrganisationKind } from './domain/organisation-kind.js'

export interface OrganisationDraft {
  readonly kind: OrganisationKind
  /** What it is for; a property company's is always `property`, a utility must have one. */
  readonly sort?: OrganisationSort | null
  readonly name: string
  readonly countyId: string
  /** The area it serves, when smaller than the county. */
  readonly areaId?: string | null
  readonly phone?: string | null
  readonly emergencyPhone?: string | null
}

/** What may change; `closed` shuts it, or opens it again. */
export type OrganisationPatch = Partial<Omit<OrganisationDraft, 'kind' | 'countyId'>> & {
  readonly closed?: boolean
}

/**
 * The county's organisations, in the transaction of whoever asks. It keeps the rules of the register and no access: ask
 * ManagementAccess first. A closed one is routed to no more, its tickets stay where they are and can be reassigned.
 */
@Injectable()
export class OrganisationKeeper {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError ORGANISATION_SORT_WRONG, ORGANISATION_NAME_TAKEN */
  async create(em: EntityManager, draft: OrganisationDraft, id = newId()): Promise<string> {
    const { kind, name, countyId, areaId = null, phone = null, emergencyPhone = null } = draft
    const sort = sortOf(kind, draft.sort ?? null)
    const row = { id, kind, sort, name, countyId, areaId, phone, emergencyPhone, closedAt: null }
    await this.takingName(name, () => this.organisations.insert(em, row))
    return id
  }

  /** @throws AppError ORGANISATION_NOT_FOUND, ORGANISATION_SORT_WRONG, ORGANISATION_NAME_TAKEN */
  async update(em: EntityManager, organisationId: string, patch: OrganisationPatch): Promise<void> {
    const found = await this.organisations.byId(em, organisationId)
    if (!found) throw new AppError('ORGANISATION_NOT_FOUND')
    const { closed, sort, ...rest } = patch
    const change = {
      ...rest,
      ...(sort !== undefined && { sort: sortOf(found.kind, sort) }),
      ...(closed !== undefined && { closedAt: this.closedAt(found, closed) }),
    }
    await this.takingName(patch.name ?? found.name, () =>
      this.organisations.update(em, organisationId, change),
    )
  }

  private closedAt(found: OrganisationEntity, closed: boolean): number | null {
    return closed ? (found.closedAt ?? this.clock.now()) : null
  }

  private async takingName(name: string, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      throw isUniqueViolation(error)
        ? new AppError('ORGANISATION_NAME_TAKEN', { params: { name }, cause: error })
        : error
    }
  }
}

/** A property company is for property, a utility for something; a department may be for nothing by itself. */
function sortOf(kind: OrganisationKind, sort: OrganisationSort | null): OrganisationSort | null {
  if (kind === 'property') return 'property'
  if (sort === 'property' || (kind === 'utility' && sort === null))
    throw new AppError('ORGANISATION_SORT_WRONG')
  return sort
}
