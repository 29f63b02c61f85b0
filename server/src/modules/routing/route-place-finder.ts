import { Injectable } from '@nestjs/common'
import type { LngLat } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AppError } from '../../core/errors/index.js'
import {
  AreaDirectory,
  AreaLocator,
  PlaceDirectory,
  gridName,
  type AreaRecord,
  type Located,
} from '../area/index.js'
import { ContractDirectory } from './contract-directory.js'
import type { RouteRequest } from './domain/route-decision.js'
import type { RoutePlace } from './domain/route-place.js'

/** Finds the areas of a request: from the code on a wall, else from the point, else from a chosen area. */
@Injectable()
export class RoutePlaceFinder {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly locator: AreaLocator,
    private readonly places: PlaceDirectory,
    private readonly contracts: ContractDirectory,
  ) {}

  /** @throws AppError LOCATION_REQUIRED, PLACE_NOT_FOUND, AREA_NOT_FOUND, LOCATION_OUTSIDE and its like */
  async find(em: EntityManager, request: RouteRequest): Promise<RoutePlace> {
    const { point, accuracyM, placeId, areaId, areaByCode = false } = request
    if (placeId !== undefined) return this.byPlace(em, placeId)
    if (point !== undefined) return this.byPoint(point, accuracyM ?? 0)
    if (areaId !== undefined) return this.byArea(areaId, areaByCode ? 'placeCode' : 'chosenArea')
    throw new AppError('LOCATION_REQUIRED')
  }

  /** The property company whose contract is in force where the ticket's place is. */
  propertyAt(em: EntityManager, { point, placeId, now }: RouteRequest): Promise<string | undefined> {
    const where = { ...(point && { point }), ...(placeId !== undefined && { placeId }) }
    return this.contracts.companyAt(em, where, now)
  }

  private async byPlace(em: EntityManager, placeId: string): Promise<RoutePlace> {
    const place = await this.places.byId(em, placeId)
    if (!place) throw new AppError('PLACE_NOT_FOUND')
    return { ...this.byArea(this.places.areaOf(place)), how: 'placeCode', placeName: place.name }
  }

  private byArea(areaId: string, how: 'placeCode' | 'chosenArea' = 'chosenArea'): RoutePlace {
    const [areas, area] = [this.areas.chainOf(areaId), this.areas.byId(areaId)]
    if (!areas || area?.status !== 'active') throw new AppError('AREA_NOT_FOUND')
    return {
      areas,
      candidates: [],
      boundaryVersion: this.areas.version,
      how,
      areaName: shownName(area),
    }
  }

  private byPoint(point: LngLat, accuracyM: number): RoutePlace {
    const located = this.locator.locate(point, accuracyM)
    const { grid, community, subdistrict, county, reason, distanceM = 0, boundaryVersion } = located
    const shared = { areas: areasOf(located), candidates: candidatesOf(located), boundaryVersion }
    if (grid)
      return {
        ...shared,
        how: reason === 'inside' ? reason : 'nearest',
        areaName: shownName(grid),
        distanceM,
      }
    return { ...shared, how: 'noGrid', areaName: shownName(community ?? subdistrict ?? county) }
  }
}

function shownName({ level, shortName }: AreaRecord): string {
  return level === 'grid' ? gridName(shortName) : shortName
}

function areasOf({ grid, community, subdistrict, county }: Located): RoutePlace['areas'] {
  return {
    ...(grid && { gridId: grid.id }),
    ...(community && { communityId: community.id }),
    ...(subdistrict && { subdistrictId: subdistrict.id }),
    countyId: county.id,
  }
}

function candidatesOf({ candidates }: Located): RoutePlace['candidates'] {
  return candidates.map(({ area, distanceM }) => ({ areaId: area.id, name: shownName(area), distanceM }))
}
