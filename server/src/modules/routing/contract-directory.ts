import { Injectable } from '@nestjs/common'
import type { LngLat } from '@beegrid/shared'
import { dayOf } from '../../core/clock/index.js'
import type { EntityManager } from 'typeorm'
import { PlaceDirectory, type PlaceEntity } from '../area/index.js'
import { ContractRepository } from './data/contract.repository.js'
import { contractState } from './domain/contract-days.js'

/** From further away a building's property contract says nothing about a point. */
const CONTRACT_REACH_M = 150
/** A unit lies in a building, a building in a compound. */
const MOST_ABOVE = 2

/** Which property company answers for a place on a day. */
@Injectable()
export class ContractDirectory {
  constructor(
    private readonly contracts: ContractRepository,
    private readonly places: PlaceDirectory,
  ) {}

  /**
   * The company under contract where something is: at the place named, else at the building or compound nearest to the
   * point. Where its contract has ended there is none, even if the neighbour's still runs.
   */
  async companyAt(
    em: EntityManager,
    { point, placeId }: { readonly point?: LngLat; readonly placeId?: string },
    now: number,
  ): Promise<string | undefined> {
    const place = placeId === undefined ? await this.nearest(em, point) : await this.places.byId(em, placeId)
    if (!place) return undefined
    const line = await this.lineOf(em, place)
    const inForce = await this.inForce(
      em,
      line.map(({ id }) => id),
      dayOf(now),
    )
    // A building's own contract before its compound's.
    return line.map(({ id }) => inForce.get(id)).find((company) => company !== undefined)
  }

  /** The company of each place whose own contract runs on a day. */
  async inForce(
    em: EntityManager,
    placeIds: readonly string[],
    day: string,
  ): Promise<ReadonlyMap<string, string>> {
    const found = await this.contracts.serving(em, placeIds)
    const running = found.filter(({ contract }) => contractState(contract, day) === 'inForce')
    return new Map(running.map(({ contract, placeId }) => [placeId, contract.organisationId]))
  }

  private async nearest(em: EntityManager, point: LngLat | undefined): Promise<PlaceEntity | undefined> {
    const near = point ? await this.places.nearest(em, point, CONTRACT_REACH_M) : []
    return near.map(({ place }) => place).find(({ kind }) => kind !== 'station')
  }

  /** The place and what it lies in. */
  private async lineOf(em: EntityManager, place: PlaceEntity): Promise<readonly PlaceEntity[]> {
    const line = [place]
    for (let above = place.parentId; above !== null && line.length <= MOST_ABOVE;) {
      const parent = await this.places.byId(em, above)
      if (!parent) break
      line.push(parent)
      above = parent.parentId
    }
    return line
  }
}
