import { Injectable } from '@nestjs/common'
import { fromWgs84, type CodeKind, type Coord, type LngLat, type PlaceKind } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { cutPage, decodeCursor, DEFAULT_PAGE_SIZE } from '../../core/http/index.js'
import { AreaDirectory } from './area-directory.js'
import { AreaLocator } from './area-locator.js'
import { PlaceRepository, type PlacePageFilter } from './data/place.repository.js'
import type { PlaceEntity } from './data/place.entity.js'
import type { CodedPlace } from './domain/coded-place.js'
import type { PlaceStatus } from './domain/place-status.js'
import { PlaceDirectory } from './place-directory.js'

export interface PlaceFilter {
  readonly gridId?: string
  /** Anywhere inside this area. */
  readonly areaId?: string
  readonly kind?: PlaceKind
  readonly parentId?: string
  readonly topmost?: 'true' | 'false'
  readonly status?: PlaceStatus
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
  readonly status: PlaceStatus
  readonly name: string
  readonly address: string
  readonly areaId: string
  readonly areaName: string | null
  readonly parentId: string | null
  readonly location: LngLat & { readonly coord: Coord }
  readonly distanceM?: number
  /** How many places lie in it. */
  readonly children?: number
}

/** What a code stands for; a grid is no place and has no id of one. */
export interface ShownCode extends Omit<ShownPlace, 'id' | 'kind' | 'children' | 'distanceM'> {
  readonly id: string | null
  readonly kind: CodeKind
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
    private readonly directory: PlaceDirectory,
  ) {}

  /** Around a point nearest first, else in the order of names. */
  list(filter: PlaceFilter): Promise<ShownPlaces> {
    const { lng, lat } = filter
    if (lng === undefined && lat === undefined) return this.database.read((em) => this.byName(em, filter))
    if (lng === undefined || lat === undefined) throw new AppError('LOCATION_REQUIRED')
    return this.database.read((em) => this.around(em, filter, { lng, lat }))
  }

  /** What a code on a wall stands for now, a grid's too. @throws AppError NOT_FOUND */
  async one(key: string, coord: Coord = 'wgs84'): Promise<ShownCode> {
    const place = await this.database.read((em) => this.directory.byCode(em, key))
    if (!place) throw new AppError('NOT_FOUND')
    return this.coded(place, coord)
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
    const found = await this.places.page(em, { ...this.wanted(filter), take: limit + 1 })
    const { rows, nextCursor } = cutPage(found, limit, (last) => [last.name, last.id])
    const counts = await this.places.childCounts(
      em,
      rows.map(({ id }) => id),
    )
    const items = rows.map((place) => ({
      ...this.shown(place, coord),
      children: counts.get(place.id) ?? 0,
    }))
    return { items, nextCursor }
  }

  private wanted({ gridId, areaId, ...filter }: PlaceFilter): Omit<PlacePageFilter, 'take'> {
    const area = gridId ?? areaId
    return { ...plainFilter(filter), ...(area !== undefined && { areaIds: this.areas.idsWithin(area) }) }
  }

  shown(place: PlaceEntity, coord: Coord): ShownPlace {
    const { id, key, kind, status, name, address, parentId } = place
    const areaId = this.directory.areaOf(place)
    const areaName = this.areas.byId(areaId)?.shortName ?? null
    const location = { ...fromWgs84(place, coord), coord }
    return { id, key, kind, status, name, address, areaId, areaName, parentId, location }
  }

  private coded({ placeId, retired, point, ...place }: CodedPlace, coord: Coord): ShownCode {
    const { key, kind, name, address, areaId, parentId } = place
    return {
      ...{ id: placeId, key, kind, name, address, areaId, parentId },
      status: retired ? 'retired' : 'active',
      areaName: this.areas.byId(areaId)?.shortName ?? null,
      location: { ...fromWgs84(point, coord), coord },
    }
  }
}

function plainFilter(filter: PlaceFilter): Omit<PlacePageFilter, 'take' | 'areaIds'> {
  const { kind, parentId, topmost, status, q, cursor } = filter
  return {
    ...(kind !== undefined && { kinds: [kind] }),
    ...(parentId !== undefined && { parentId }),
    ...(topmost === 'true' && { topmost: true }),
    ...(status !== undefined && { status }),
    ...(q !== undefined && { q }),
    ...(cursor !== undefined && { after: nameAndId(cursor) }),
  }
}

function nameAndId(cursor: string): [string, string] {
  const [name, id] = decodeCursor(cursor, 2)
  return [String(name), String(id)]
}
