import { Injectable } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AreaDirectory, gridName } from '../area/index.js'
import { UserDirectory } from '../identity/index.js'
import type { OwnerRef } from './domain/route-decision.js'
import { OrganisationDirectory } from './organisation-directory.js'

export interface OwnerName {
  readonly kind: OwnerRef['party']
  readonly name: string
  readonly post?: string
}

/** What an owner is called on the screen. */
@Injectable()
export class OwnerNames {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly users: UserDirectory,
    private readonly organisations: OrganisationDirectory,
  ) {}

  of(em: EntityManager, owner: OwnerRef, language: Language): Promise<OwnerName> {
    switch (owner.party) {
      case 'organisation':
        return this.organisation(em, owner.organisationId)
      case 'desk':
        return this.desk(em, owner.areaId, owner.userId)
      case 'post':
        return this.post(em, owner, language)
    }
  }

  private async organisation(em: EntityManager, organisationId: string): Promise<OwnerName> {
    const found = await this.organisations.namesOf(em, [organisationId])
    return { kind: 'organisation', name: found.get(organisationId)?.name ?? '' }
  }

  private async desk(em: EntityManager, areaId: string, officerId: string | undefined): Promise<OwnerName> {
    const officer = officerId === undefined ? undefined : await this.personName(em, officerId)
    return { kind: 'desk', name: this.areaName(areaId), ...(officer !== undefined && { post: officer }) }
  }

  private async post(
    em: EntityManager,
    { areaId, userId }: { areaId: string; userId: string },
    language: Language,
  ): Promise<OwnerName> {
    const name = (await this.personName(em, userId)) ?? ''
    return { kind: 'post', name, post: postName(gridName(this.areaName(areaId)), language) }
  }

  private areaName(areaId: string): string {
    return this.areas.byId(areaId)?.shortName ?? ''
  }

  private async personName(em: EntityManager, userId: string): Promise<string | undefined> {
    return (await this.users.namesOf(em, [userId])).get(userId)?.name
  }
}

function postName(grid: string, language: Language): string {
  return language === 'en' ? `Grid worker of ${grid}` : `${grid}员`
}
