import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'

type LookUp = (em: EntityManager, organisationIds: readonly string[]) => Promise<ReadonlyMap<string, string>>

/** What organisations are called. Whoever keeps them stands on this module, and says at the start how to look them up. */
@Injectable()
export class OrganisationNames {
  private lookUp: LookUp = () => Promise.resolve(new Map())

  use(lookUp: LookUp): void {
    this.lookUp = lookUp
  }

  /** By id; unknown ids are left out. */
  namesOf(em: EntityManager, organisationIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.lookUp(em, organisationIds)
  }
}
