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
    if (party.organisationId !== null) return this.organisation(em, party.organisationId)
    const person =
      party.party === 'post' && party.userId !== null ? await this.person(em, party.userId) : undefined
    return person ?? this.area(party.areaId)
  }

  /** Who took it: the person, whatever party they acted for (G08). */
  async acting(em: EntityManager, party: OwnerRef): Promise<string> {
    const person = party.userId === null ? undefined : await this.person(em, party.userId)
    return person ?? this.of(em, party)
  }

  private async organisation(em: EntityManager, organisationId: string): Promise<string> {
    return (await this.organisations.namesOf(em, [organisationId])).get(organisationId)?.name ?? ''
  }

  private async person(em: EntityManager, userId: string): Promise<string | undefined> {
    return (await this.users.namesOf(em, [userId])).get(userId)?.name
  }

  private area(areaId: string | null): string {
    return areaId === null ? '' : (this.areas.byId(areaId)?.shortName ?? '')
  }
}
