import { Injectable } from '@nestjs/common'
import type { AreaLevel, Coord } from '@beegrid/shared'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { cutPage, decodeCursor, DEFAULT_PAGE_SIZE } from '../../core/http/index.js'
import { AreaLocator, type GivenPoint } from './area-locator.js'
import { AreaMaps } from './area-maps.js'
import { AreaRepository } from './data/area.repository.js'
import type { AreaRecord, AreaStatus } from './domain/area-record.js'
import type { Feature, FeatureCollection, PolygonGeometry } from './domain/geojson.js'
import type { Located } from './domain/locate.js'
import { simplifyTogether } from './domain/simplify.js'
import { collectionIn, geometryIn } from './domain/transform.js'

export interface AreaFilter {
  readonly parentId?: string
  readonly level?: AreaLevel
  /** Left out: those in force. */
  readonly status?: AreaStatus
  readonly cursor?: string
  readonly limit?: number
}

export interface AreaPage {
  readonly items: readonly AreaRecord[]
  readonly nextCursor: string | null
}

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** What anyone signed in may know about areas; the guard has let nobody else in. */
@Injectable()
export class AreaService {
  constructor(
    private readonly maps: AreaMaps,
    private readonly locator: AreaLocator,
    private readonly areas: AreaRepository,
    private readonly database: Database,
  ) {}

  /** In the order of codes. */
  list({ parentId, level, status = 'active', cursor, limit = DEFAULT_PAGE_SIZE }: AreaFilter): AreaPage {
    const [after] = cursor === undefined ? [''] : decodeCursor(cursor, 1)
    const matching = this.matching(parentId, level).filter(
      (area) => area.status === status && area.code > String(after),
    )
    const { rows: items, nextCursor } = cutPage(matching, limit, (last) => [last.code])
    return { items, nextCursor }
  }

  one(areaId: string): AreaRecord {
    const area = this.maps.current.tree.get(areaId)
    if (!area) throw new AppError('AREA_NOT_FOUND')
    return area
  }

  /** @throws AppError COORD_REQUIRED, LOCATION_OUTSIDE, LOCATION_SWAPPED, LOCATION_NULL_ISLAND */
  locate(given: GivenPoint, accuracyM?: number): Located {
    return this.locator.locate(this.locator.wgs84(given), accuracyM)
  }

  /** The outline, unrounded. */
  async boundary(areaId: string, coord: Coord | undefined): Promise<Feature<PolygonGeometry>> {
    const [area, system] = [this.one(areaId), required(coord)]
    const found = await this.database.read((em) => this.areas.boundariesOf(em, [area.id]))
    const geometry = found.get(area.id)
    if (!geometry) throw new AppError('AREA_NOT_FOUND')
    return this.feature(area, geometryIn(geometry, system), system)
  }

  /** The outlines of an area's children for a map; borders they share stay shared when simplified. */
  async childrenBoundaries(
    areaId: string,
    coord: Coord | undefined,
    simplifyM = 0,
  ): Promise<FeatureCollection<PolygonGeometry>> {
    const [area, system] = [this.one(areaId), required(coord)]
    const children = this.maps.current.tree.childrenOf(area.id).filter(({ status }) => status === 'active')
    const found = await this.database.read((em) =>
      this.areas.boundariesOf(
        em,
        children.map(({ id }) => id),
      ),
    )
    const drawn = children.flatMap((child) => pair(child, found.get(child.id)))
    const shapes = simplifyTogether(
      drawn.map(({ geometry }) => geometry),
      simplifyM,
    )
    const features = drawn.map(({ child, geometry }, i) =>
      this.feature(child, geometryIn(shapes[i] ?? geometry, system), system),
    )
    return { type: 'FeatureCollection', features }
  }

  /** Streets, water and blocks; empty where nobody has drawn any. */
  async basemap(areaId: string, coord: Coord | undefined): Promise<FeatureCollection> {
    const [area, system] = [this.one(areaId), required(coord)]
    const found = await this.database.read((em) => this.areas.basemap(em, area.id))
    return collectionIn(found ?? EMPTY, system)
  }

  private matching(parentId: string | undefined, level: AreaLevel | undefined): readonly AreaRecord[] {
    const { tree } = this.maps.current
    if (parentId === undefined) return level === undefined ? tree.childrenOf(null) : tree.atLevel(level)
    const children = tree.childrenOf(this.one(parentId).id)
    return level === undefined ? children : tree.within(parentId).filter((area) => area.level === level)
  }

  private feature(area: AreaRecord, geometry: PolygonGeometry, coord: Coord): Feature<PolygonGeometry> {
    const { id, code, name, shortName, level, layer } = area
    const boundaryVersion = this.maps.current.version
    return {
      type: 'Feature',
      geometry,
      properties: { id, code, name, shortName, level, layer, coord, boundaryVersion },
    }
  }
}

function required(coord: Coord | undefined): Coord {
  if (coord === undefined) throw new AppError('COORD_REQUIRED')
  return coord
}

function pair(
  child: AreaRecord,
  geometry: PolygonGeometry | undefined,
): { child: AreaRecord; geometry: PolygonGeometry }[] {
  return geometry ? [{ child, geometry }] : []
}
