import { Injectable } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AreaDirectory } from '../area/index.js'
import { UserDirectory } from '../identity/index.js'
import type { OwnerRef } from './domain/route-decision.js'
import { gridName } from './domain/route-sentence.js'
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

  async of(em: EntityManager, owner: OwnerRef, language: Language): Promise<OwnerName> {
    if (owner.party === 'organisation') {
      const found = await this.organisations.byId(em, owner.organisationId)
      return { kind: owner.party, name: found?.name ?? '' }
    }
    const area = this.areas.byId(owner.areaId)?.shortName ?? ''
    const person = owner.userId === undefined ? undefined : await this.personName(em, owner.userId)
    if (owner.party === 'desk')
      return { kind: owner.party, name: area, ...(person !== undefined && { post: person }) }
    return { kind: owner.party, name: person ?? '', post: postName(gridName(area), language) }
  }

  private async personName(em: EntityManager, userId: string): Promise<string | undefined> {
    return (await this.users.namesOf(em, [userId])).get(userId)?.name
  }
}

function postName(grid: string, language: Language): string {
  return language === 'en' ? `Grid worker of ${grid}` : `${grid}员`
}
