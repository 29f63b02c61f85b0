import { Injectable } from '@nestjs/common'
import { toWgs84, type Coord, type LngLat } from '@beegrid/shared'
import { AppError } from '../../core/errors/index.js'
import { AreaMaps } from './area-maps.js'
import { locate, type Located } from './domain/locate.js'

/** A point as it comes from outside; its system must be named, there is no default (G47). */
export interface GivenPoint {
  readonly lng: number
  readonly lat: number
  readonly coord?: Coord
}

/** From place to areas, in memory. */
@Injectable()
export class AreaLocator {
  constructor(private readonly maps: AreaMaps) {}

  /**
   * The areas a point lies in.
   * @param point WGS 84
   * @param accuracyM as the phone reckons it; 0 when unknown
   * @throws AppError LOCATION_OUTSIDE, LOCATION_SWAPPED, LOCATION_NULL_ISLAND
   */
  locate(point: LngLat, accuracyM = 0): Located {
    const found = locate(this.maps.current, point, accuracyM)
    if (typeof found === 'string') throw new AppError(found)
    return found
  }

  /** A given point in WGS 84. @throws AppError COORD_REQUIRED */
  wgs84({ lng, lat, coord }: GivenPoint): LngLat {
    if (coord === undefined) throw new AppError('COORD_REQUIRED')
    return toWgs84({ lng, lat }, coord)
  }
}
