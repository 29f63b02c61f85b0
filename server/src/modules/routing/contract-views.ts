import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock, dayOf } from '../../core/clock/index.js'
import { PlaceDirectory, type PlaceEntity } from '../area/index.js'
import type { ContractEntity } from './data/contract.entity.js'
import { ContractRepository } from './data/contract.repository.js'
import { contractState, type ContractState } from './domain/contract-days.js'
import { OrganisationDirectory } from './organisation-directory.js'

export interface ShownContract {
  readonly id: string
  readonly organisationId: string
  readonly organisationName: string
  readonly phone: string | null
  readonly from: string | null
  readonly to: string | null
  readonly state: ContractState
  readonly note: string
  readonly places: readonly { readonly id: string; readonly key: string; readonly name: string }[]
}

/** Contracts with the names of the company and of what it serves. */
@Injectable()
export class ContractViews {
  constructor(
    private readonly contracts: ContractRepository,
    private readonly organisations: OrganisationDirectory,
    private readonly places: PlaceDirectory,
    private readonly clock: Clock,
  ) {}

  async of(em: EntityManager, contracts: readonly ContractEntity[]): Promise<readonly ShownContract[]> {
    const served = await this.contracts.placesOf(
      em,
      contracts.map(({ id }) => id),
    )
    const places = await this.places.byIds(em, [...new Set([...served.values()].flat())])
    const placeById = new Map(places.map((place) => [place.id, place]))
    const companies = await this.organisations.namesOf(em, [
      ...new Set(contracts.map(({ organisationId }) => organisationId)),
    ])
    return contracts.map((contract) => ({
      ...this.plain(contract),
      organisationName: companies.get(contract.organisationId)?.name ?? '',
      phone: companies.get(contract.organisationId)?.phone ?? null,
      places: (served.get(contract.id) ?? []).flatMap((id) => named(placeById.get(id))),
    }))
  }

  /** In the county's calendar. */
  today(): string {
    return dayOf(this.clock.now())
  }

  private plain(
    contract: ContractEntity,
  ): Pick<ShownContract, 'id' | 'organisationId' | 'from' | 'to' | 'state' | 'note'> {
    const { id, organisationId, fromDay, toDay, note } = contract
    const state = contractState(contract, this.today())
    return { id, organisationId, from: fromDay, to: toDay, state, note }
  }
}

function named(place: PlaceEntity | undefined): ShownContract['places'][number][] {
  return place ? [{ id: place.id, key: place.key, name: place.name }] : []
}
