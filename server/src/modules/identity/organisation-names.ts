import { Injectable } from '@nestjs/common'
import type { OrganisationRole } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'

/** What accounts need to know of an organisation. */
export interface OrganisationBrief {
  readonly name: string
  readonly kind: OrganisationRole
  readonly countyId: string
  /** False once it has been closed. */
  readonly open: boolean
}

type LookUp = (
  em: EntityManager,
  organisationIds: readonly string[],
) => Promise<ReadonlyMap<string, OrganisationBrief>>

/** What organisations are called. Whoever keeps them stands on this module, and says at the start how to look them up. */
@Injectable()
export class OrganisationNames {
  private lookUp: LookUp = () => Promise.resolve(new Map())

  use(lookUp: LookUp): void {
    this.lookUp = lookUp
  }

  /** By id; unknown ids are left out. */
  briefsOf(
    em: EntityManager,
    organisationIds: readonly string[],
  ): Promise<ReadonlyMap<string, OrganisationBrief>> {
    return this.lookUp(em, organisationIds)
  }

  /** By id; unknown ids are left out. */
  async namesOf(em: EntityManager, organisationIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = await this.lookUp(em, organisationIds)
    return new Map([...found].map(([id, { name }]) => [id, name]))
  }
}
