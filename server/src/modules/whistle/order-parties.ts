import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AreaDirectory } from '../area/index.js'
import { OrganisationDirectory } from '../routing/index.js'
import type { TicketEntity, WhistleEntity } from '../ticket/index.js'

export interface Caller {
  readonly caller: string
  readonly callerPhone: string | null
}

/** Who stands on an order: the desk that called, and the parties it called. */
@Injectable()
export class OrderParties {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly organisations: OrganisationDirectory,
  ) {}

  names(
    em: EntityManager,
    organisationIds: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly name: string; readonly phone: string | null }>> {
    return this.organisations.namesOf(em, organisationIds)
  }

  /** The desk whoever whistled sits at; the community's, where the one who has the ticket did. */
  caller({ communityId, subdistrictId, countyId }: TicketEntity, { askedRelation }: WhistleEntity): Caller {
    const byLevel = { subdistrict: subdistrictId, county: countyId }
    const own =
      askedRelation === 'subdistrict' || askedRelation === 'county' ? byLevel[askedRelation] : communityId
    const area = this.areas.byId(own ?? subdistrictId ?? countyId)
    return { caller: area?.name ?? '', callerPhone: area?.phone ?? null }
  }

  countyName({ countyId }: TicketEntity): string {
    return this.areas.byId(countyId)?.name ?? ''
  }
}
