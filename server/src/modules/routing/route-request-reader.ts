import { Injectable } from '@nestjs/common'
import type { Coord } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { AppError } from '../../core/errors/index.js'
import { AreaLocator, PlaceDirectory } from '../area/index.js'
import { CategoryDirectory } from '../category/index.js'
import type { RouteRequest } from './domain/route-decision.js'

/** A place and a category as a caller names them. */
export interface GivenRoute {
  readonly lng?: number
  readonly lat?: number
  readonly coord?: Coord
  readonly accuracy?: number
  readonly areaId?: string
  readonly placeCode?: string
  readonly categoryId?: string
}

/** Reads what a caller gave into a request of the router. */
@Injectable()
export class RouteRequestReader {
  constructor(
    private readonly locator: AreaLocator,
    private readonly places: PlaceDirectory,
    private readonly categories: CategoryDirectory,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError COORD_REQUIRED, PLACE_NOT_FOUND, CATEGORY_NOT_FOUND, LOCATION_REQUIRED */
  async read(em: EntityManager, given: GivenRoute): Promise<RouteRequest> {
    const { accuracy, categoryId } = given
    if (categoryId !== undefined && !this.categories.byId(categoryId))
      throw new AppError('CATEGORY_NOT_FOUND')
    return {
      ...(accuracy !== undefined && { accuracyM: accuracy }),
      ...(await this.place(em, given)),
      ...(categoryId !== undefined && { categoryId }),
      now: this.clock.now(),
    }
  }

  private point({ lng, lat, coord }: GivenRoute): Pick<RouteRequest, 'point'> {
    if (lng === undefined && lat === undefined) return {}
    if (lng === undefined || lat === undefined) throw new AppError('LOCATION_REQUIRED')
    return { point: this.locator.wgs84({ lng, lat, ...(coord && { coord }) }) }
  }

  /** A code wins over the point, so a grid's code leaves no point to be asked. */
  private async place(
    em: EntityManager,
    given: GivenRoute,
  ): Promise<Pick<RouteRequest, 'placeId' | 'areaId' | 'areaByCode' | 'point'>> {
    const { placeCode, areaId } = given
    if (placeCode === undefined) return { ...this.point(given), ...(areaId !== undefined && { areaId }) }
    const place = await this.places.byCode(em, placeCode)
    if (!place) throw new AppError('PLACE_NOT_FOUND')
    if (place.placeId === null) return { areaId: place.areaId, areaByCode: true }
    return { ...this.point(given), placeId: place.placeId }
  }
}
