import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AuditTrail } from '../../core/audit/index.js'
import type { Actor } from '../../core/auth/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { cutPage, decodeCursor, DEFAULT_PAGE_SIZE } from '../../core/http/index.js'
import { newId } from '../../core/ids/index.js'
import { Idempotency, type IdempotentRequest } from '../../core/idempotency/index.js'
import type { OrganisationEntity } from './data/organisation.entity.js'
import { OrganisationRepository, type OrganisationQuery } from './data/organisation.repository.js'
import { OrganisationKeeper, type OrganisationDraft, type OrganisationPatch } from './organisation-keeper.js'
import { OrganisationScope } from './organisation-scope.js'

export interface OrganisationListRequest extends Pick<OrganisationQuery, 'kind' | 'q' | 'withClosed'> {
  readonly areaId: string
  readonly cursor?: string
  readonly limit?: number
}

/** One organisation as it stands. */
export type OrganisationRow = OrganisationEntity

export interface OrganisationPage {
  readonly items: readonly OrganisationEntity[]
  readonly nextCursor: string | null
}

/** The county's list of organisations: read by whoever keeps anything in the county, changed by the county alone. */
@Injectable()
export class OrganisationManagement {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationRepository,
    private readonly keeper: OrganisationKeeper,
    private readonly scope: OrganisationScope,
    private readonly audit: AuditTrail,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN, CURSOR_INVALID */
  async list(actor: Actor, request: OrganisationListRequest): Promise<OrganisationPage> {
    const { areaId, cursor, limit = DEFAULT_PAGE_SIZE, ...filter } = request
    const countyId = this.scope.requireReader(actor, areaId)
    const after = cursor === undefined ? {} : { after: positionOf(cursor) }
    const found = await this.database.read((em) =>
      this.organisations.search(em, { countyId, limit, ...filter, ...after }),
    )
    const { rows: items, nextCursor } = cutPage(found, limit, (last) => [last.name, last.id])
    return { items, nextCursor }
  }

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN and as OrganisationKeeper.create */
  create(
    actor: Actor,
    draft: OrganisationDraft,
    idempotent: IdempotentRequest | undefined,
  ): Promise<OrganisationEntity> {
    this.scope.requireKeeper(actor, draft.countyId, draft.areaId)
    return this.database.write(async (em) => {
      const once = { request: idempotent, resourceId: newId() }
      const { resourceId: id } = await this.idempotency.once(em, once, async () => {
        await this.keeper.create(em, draft, once.resourceId)
        await this.note(em, actor, { action: 'organisation.create', id: once.resourceId })
      })
      return this.found(em, id)
    })
  }

  /** @throws AppError ORGANISATION_NOT_FOUND, FORBIDDEN and as OrganisationKeeper.update */
  update(actor: Actor, organisationId: string, patch: OrganisationPatch): Promise<OrganisationEntity> {
    return this.database.write(async (em) => {
      const { countyId } = await this.found(em, organisationId)
      this.scope.requireKeeper(actor, countyId, patch.areaId)
      await this.keeper.update(em, organisationId, patch)
      await this.note(em, actor, { action: 'organisation.edit', id: organisationId })
      return this.found(em, organisationId)
    })
  }

  private async found(em: EntityManager, id: string): Promise<OrganisationEntity> {
    const found = await this.organisations.byId(em, id)
    if (!found) throw new AppError('ORGANISATION_NOT_FOUND')
    return found
  }

  private note(
    em: EntityManager,
    actor: Actor,
    { action, id }: { action: string; id: string },
  ): Promise<void> {
    return this.audit.record(em, { actorId: actor.userId, action, subjectId: id })
  }
}

function positionOf(cursor: string): { name: string; id: string } {
  const [name, id] = decodeCursor(cursor, 2)
  return { name: String(name), id: String(id) }
}
