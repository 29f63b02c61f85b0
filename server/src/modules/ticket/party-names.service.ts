import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AreaDirectory } from '../area/index.js'
import { UserDirectory } from '../identity/index.js'
import { OrganisationDirectory } from '../routing/index.js'
import type { OwnerRef } from './domain/ticket-change.js'

/** What a party is called: the person's name where one is known, else the grid, the desk or the organisation. */
@Injectable()
export class PartyNames {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly users: UserDirectory,
    private readonly organisations: OrganisationDirectory,
  ) {}

  async of(em: EntityManager, party: OwnerRef): Promise<string> {
    if (party.organisationId !== null)
      return (await this.organisations.byId(em, party.organisationId))?.name ?? ''
    if (party.userId !== null && party.party === 'post') {
      const person = (await this.users.namesOf(em, [party.userId])).get(party.userId)
      if (person) return person.name
    }
    return party.areaId === null ? '' : (this.areas.byId(party.areaId)?.shortName ?? '')
  }
}
