import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AreaDirectory } from '../area/index.js'
import { OrganisationDirectory } from '../routing/index.js'
import type { TicketEntity, WhistleEntity } from '../ticket/index.js'

export interface Caller {
  readonly caller: string
  readonly callerPhone: string | null
}

export type PartyNames = ReadonlyMap<string, { readonly name: string; readonly phone: string | null }>

/** Who stands on an order: the desk that called, and the parties it called. */
@Injectable()
export class OrderParties {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly organisations: OrganisationDirectory,
  ) {}

  names(em: EntityManager, organisationIds: readonly string[]): Promise<PartyNames> {
    return this.organisations.namesOf(em, organisationIds)
  }

  /** The desk whoever whistled sits at; the community's, where the one who has the ticket did. */
  caller(ticket: TicketEntity, whistle: WhistleEntity): Caller {
    const area = this.areas.byId(deskOf(ticket, whistle))
    return { caller: area?.name ?? '', callerPhone: area?.phone ?? null }
  }

  nameIn(names: PartyNames, organisationId: string): string {
    return names.get(organisationId)?.name ?? ''
  }

  countyName({ countyId }: TicketEntity): string {
    return this.areas.byId(countyId)?.name ?? ''
  }
}

function deskOf(
  { communityId, subdistrictId, countyId }: TicketEntity,
  { askedRelation }: WhistleEntity,
): string {
  if (askedRelation === 'county') return countyId
  const town = subdistrictId ?? countyId
  return askedRelation === 'subdistrict' ? town : (communityId ?? town)
}
