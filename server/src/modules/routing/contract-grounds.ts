import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../core/auth/index.js'
import { AppError } from '../../core/errors/index.js'
import { AreaDirectory, ManagementAccess, PlaceDirectory, type PlaceEntity } from '../area/index.js'

/** The compounds of a contract: who may sign for them, and that a contract can be for them at all. */
@Injectable()
export class ContractGrounds {
  constructor(
    private readonly places: PlaceDirectory,
    private readonly areas: AreaDirectory,
    private readonly access: ManagementAccess,
  ) {}

  /**
   * The county of the places, every one of which the actor must keep.
   * @throws AppError CONTRACT_PLACE_WRONG, FORBIDDEN
   */
  async require(em: EntityManager, actor: Actor, placeIds: readonly string[]): Promise<string> {
    const found = await this.places.byIds(em, placeIds)
    if (found.length !== placeIds.length || !found.every(takesContract))
      throw new AppError('CONTRACT_PLACE_WRONG')
    const counties = new Set(found.map((place) => this.countyOf(actor, place)))
    const [countyId] = counties
    if (countyId === undefined || counties.size !== 1) throw new AppError('CONTRACT_PLACE_WRONG')
    return countyId
  }

  private countyOf(actor: Actor, place: PlaceEntity): string | undefined {
    const areaId = this.places.areaOf(place)
    this.access.require(actor, 'places', areaId)
    return this.areas.chainOf(areaId)?.countyId
  }
}

function takesContract({ kind, parentId }: PlaceEntity): boolean {
  return kind === 'compound' || (kind === 'building' && parentId === null)
}
