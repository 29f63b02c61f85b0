import { Injectable } from '@nestjs/common'
import type { LngLat } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AppError } from '../../../core/errors/index.js'
import type { GivenLocation } from '../domain/given-location.js'
import { AreaDirectory, AreaLocator, PlaceDirectory } from '../../area/index.js'

/** Where a ticket is, as the router needs it. Positions are WGS 84, accuracy in metres. */
export interface TicketPlace {
  readonly point: LngLat | null
  readonly accuracyM: number | null
  readonly placeId: string | null
  readonly areaId: string | null
  /** The area is that of a code on a wall, chosen by nobody. */
  readonly areaByCode: boolean
  readonly placeText: string
}

/** A position in WGS 84 with its accuracy in metres. */
export interface Position extends LngLat {
  readonly accuracyM: number
}

/** How far the nearest known building may be to name a place after it, metres. */
const NAMING_DISTANCE_M = 80
const NO_CODE = { placeId: null, areaByCode: false } as const

/** Reads the place of a report: a code on a wall, a position, or an area. */
@Injectable()
export class TicketPlaceService {
  constructor(
    private readonly locator: AreaLocator,
    private readonly areas: AreaDirectory,
    private readonly places: PlaceDirectory,
  ) {}

  /** @throws AppError LOCATION_REQUIRED, PLACE_NOT_FOUND, AREA_NOT_FOUND, COORD_REQUIRED, LOCATION_… (G47) */
  async read(
    em: EntityManager,
    location: GivenLocation | undefined,
    placeCode: string | undefined,
  ): Promise<TicketPlace> {
    const address = location?.address?.trim() ?? ''
    if (placeCode !== undefined) return this.fromCode(em, placeCode, address)
    const position = this.position(location)
    if (position) return this.fromPosition(em, position, address)
    if (location?.areaId !== undefined) return this.fromArea(location.areaId, address)
    throw new AppError('LOCATION_REQUIRED')
  }

  /** A given position in WGS 84 with its accuracy; undefined without one. @throws AppError COORD_REQUIRED, LOCATION_REQUIRED */
  position(location: GivenLocation = {}): Position | undefined {
    const { lng, lat, coord, accuracy = 0 } = location
    if (lng === undefined && lat === undefined) return undefined
    if (lng === undefined || lat === undefined) throw new AppError('LOCATION_REQUIRED')
    return { ...this.locator.wgs84({ lng, lat, ...(coord && { coord }) }), accuracyM: accuracy }
  }

  private async fromCode(em: EntityManager, placeCode: string, address: string): Promise<TicketPlace> {
    const place = await this.places.byCode(em, placeCode)
    if (!place) throw new AppError('PLACE_NOT_FOUND')
    const { placeId, areaId, name, point } = place
    const placeText = address || name
    // A grid's code names no spot: its centre would make strangers of far corners look like the same trouble.
    const position = placeId === null ? { point: null, accuracyM: null } : { point, accuracyM: 0 }
    return { ...position, placeId, areaId, areaByCode: true, placeText }
  }

  private async fromPosition(
    em: EntityManager,
    { accuracyM, ...point }: Position,
    address: string,
  ): Promise<TicketPlace> {
    const { grid, community, county } = this.locator.locate(point, accuracyM)
    const [near] = address === '' ? await this.places.nearest(em, point, NAMING_DISTANCE_M) : []
    const named = near ? `${near.place.name}附近` : (grid ?? community ?? county).shortName
    const byPoint = { point, accuracyM, ...NO_CODE, areaId: null }
    return { ...byPoint, placeText: address || named }
  }

  private fromArea(areaId: string, address: string): TicketPlace {
    const area = this.areas.byId(areaId)
    if (!area) throw new AppError('AREA_NOT_FOUND')
    const byArea = { point: null, accuracyM: null, ...NO_CODE, areaId }
    return { ...byArea, placeText: address || area.shortName }
  }
}
