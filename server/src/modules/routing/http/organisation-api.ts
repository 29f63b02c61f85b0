import { Injectable } from '@nestjs/common'
import type { Actor } from '../../../core/auth/index.js'
import type { IdempotentRequest } from '../../../core/idempotency/index.js'
import { AreaDirectory, ManagementAccess } from '../../area/index.js'
import type {
  NewOrganisationBody,
  OrganisationChangeBody,
  OrganisationListQuery,
  OrganisationListView,
  OrganisationView,
} from './organisation.dto.js'
import { OrganisationManagement, type OrganisationRow } from '../organisation-management.service.js'
import type { OrganisationDraft, OrganisationPatch } from '../organisation-keeper.js'

/** Between the calls and the list of organisations: what fields mean, and what is shown of a row. */
@Injectable()
export class OrganisationApi {
  constructor(
    private readonly management: OrganisationManagement,
    private readonly areas: AreaDirectory,
    private readonly access: ManagementAccess,
  ) {}

  async list(actor: Actor, { closed, ...query }: OrganisationListQuery): Promise<OrganisationListView> {
    const { items, nextCursor } = await this.management.list(actor, {
      ...query,
      withClosed: closed === 'true',
    })
    const countyId = this.areas.chainOf(query.areaId)?.countyId ?? ''
    const mayAdd = this.access.allows(actor, 'organisations', countyId)
    return { items: items.map((each) => this.view(actor, each)), nextCursor, countyId, mayAdd }
  }

  async create(
    actor: Actor,
    body: NewOrganisationBody,
    idempotent: IdempotentRequest | undefined,
  ): Promise<OrganisationView> {
    const { countyId, kind, name } = body
    const draft: OrganisationDraft = { kind, name, countyId, ...given(body, countyId) }
    return this.view(actor, await this.management.create(actor, draft, idempotent))
  }

  async update(actor: Actor, id: string, body: OrganisationChangeBody): Promise<OrganisationView> {
    const { name, closed } = body
    const patch: OrganisationPatch = {
      ...given(body, this.areas.chainOf(body.areaId ?? '')?.countyId),
      ...(name !== undefined && { name }),
      ...(closed !== undefined && { closed }),
    }
    return this.view(actor, await this.management.update(actor, id, patch))
  }

  private view(actor: Actor, row: OrganisationRow): OrganisationView {
    const { closedAt, ...rest } = row
    return {
      ...rest,
      areaName: this.areas.byId(row.areaId ?? row.countyId)?.shortName ?? '',
      closed: closedAt !== null,
      mayEdit: this.access.allows(actor, 'organisations', row.countyId),
    }
  }
}

const orNull = (text: string): string | null => (text === '' ? null : text)

/** An empty number takes one away; the county as area served means all of it. */
function given(
  { sort, areaId, phone, emergencyPhone }: Omit<OrganisationChangeBody, 'closed'>,
  countyId: string | undefined,
): Pick<OrganisationPatch, 'sort' | 'areaId' | 'phone' | 'emergencyPhone'> {
  const part = areaId === countyId ? null : areaId
  return {
    ...(sort !== undefined && { sort: sort === 'none' ? null : sort }),
    ...(areaId !== undefined && part !== undefined && { areaId: part }),
    ...(phone !== undefined && { phone: orNull(phone) }),
    ...(emergencyPhone !== undefined && { emergencyPhone: orNull(emergencyPhone) }),
  }
}
