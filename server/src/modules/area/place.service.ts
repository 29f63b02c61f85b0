import { Injectable } from '@nestjs/common'
import { fromWgs84, type Coord, type LngLat } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { decodeCursor, DEFAULT_PAGE_SIZE, encodeCursor } from '../../core/http/index.js'
import { AreaDirectory } from './area-directory.js'
import { AreaLocator } from './area-locator.js'
import { PlaceRepository, type PlacePageFilter } from './data/place.repository.js'
import type { PlaceEntity } from './data/place.entity.js'
import type { PlaceKind } from './domain/place-kind.js'

export interface PlaceFilter {
  readonly gridId?: string
  readonly q?: string
  readonly lng?: number
  readonly lat?: number
  readonly coord?: Coord
  readonly withinM?: number
  readonly cursor?: string
  readonly limit?: number
}

export interface ShownPlace {
  readonly id: string
  readonly key: string
  readonly kind: PlaceKind
  readonly name: string
  readonly address: string
  readonly areaId: string
  readonly areaName: string | null
  readonly parentId: string | null
  readonly location: LngLat & { readonly coord: Coord }
  readonly distanceM?: number
}

export interface ShownPlaces {
  readonly items: readonly ShownPlace[]
  readonly nextCursor: string | null
}

const NEAR_M = 300

/** What anyone signed in may know about places; the guard has let nobody else in. */
@Injectable()
export class PlaceService {
  constructor(
    private readonly database: Database,
    private readonly places: PlaceRepository,
    private readonly areas: AreaDirectory,
    private readonly locator: AreaLocator,
  ) {}

  /** Around a point nearest first, else in the order of names. */
  list(filter: PlaceFilter): Promise<ShownPlaces> {
    const { lng, lat } = filter
    if (lng === undefined && lat === undefined) return this.database.read((em) => this.byName(em, filter))
    if (lng === undefined || lat === undefined) throw new AppError('LOCATION_REQUIRED')
    return this.database.read((em) => this.around(em, filter, { lng, lat }))
  }

  async one(key: string, coord: Coord = 'wgs84'): Promise<ShownPlace> {
    const place = await this.database.read((em) => this.places.byKey(em, key))
    if (!place) throw new AppError('NOT_FOUND')
    return this.shown(place, coord)
  }

  private async around(em: EntityManager, filter: PlaceFilter, given: LngLat): Promise<ShownPlaces> {
    const { coord, withinM = NEAR_M, limit = DEFAULT_PAGE_SIZE } = filter
    const point = this.locator.wgs84({ ...given, ...(coord && { coord }) })
    const found = await this.places.nearest(em, { point, limitM: withinM, take: limit })
    const items = found.map(({ place, distanceM }) => ({ ...this.shown(place, coord ?? 'wgs84'), distanceM }))
    return { items, nextCursor: null }
  }

  private async byName(em: EntityManager, filter: PlaceFilter): Promise<ShownPlaces> {
    const { coord = 'wgs84', limit = DEFAULT_PAGE_SIZE } = filter
    const found = await this.places.page(em, { ...wanted(filter), take: limit + 1 })
    const rows = found.slice(0, limit)
    const last = found.length > limit ? rows.at(-1) : undefined
    const nextCursor = last ? encodeCursor([last.name, last.id]) : null
    return { items: rows.map((place) => this.shown(place, coord)), nextCursor }
  }

  private shown(place: PlaceEntity, coord: Coord): ShownPlace {
    const { id, key, kind, name, address, areaId, parentId } = place
    const areaName = this.areas.byId(areaId)?.shortName ?? null
    return {
      id,
      key,
      kind,
      name,
      address,
      areaId,
      areaName,
      parentId,
      location: { ...fromWgs84(place, coord), coord },
    }
  }
}

function wanted({ gridId, q, cursor }: PlaceFilter): Omit<PlacePageFilter, 'take'> {
  return {
    ...(gridId !== undefined && { gridId }),
    ...(q !== undefined && { q }),
    ...(cursor !== undefined && { after: nameAndId(cursor) }),
  }
}

function nameAndId(cursor: string): [string, string] {
  const [name, id] = decodeCursor(cursor, 2)
  return [String(name), String(id)]
}
