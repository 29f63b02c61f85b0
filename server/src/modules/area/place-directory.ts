import { Injectable } from '@nestjs/common'
import type { LngLat, PlaceKind } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AreaMaps } from './area-maps.js'
import type { PlaceEntity } from './data/place.entity.js'
import { PlaceCodeRepository } from './data/place-code.repository.js'
import { PlaceRepository, type PlaceNear } from './data/place.repository.js'
import type { CodedPlace } from './domain/coded-place.js'
import { gridName } from './domain/grid-name.js'
import { areaHolding } from './domain/place-area.js'

const NEAREST_DEFAULT = 5
/** A town has some thousands of buildings; more are not printed or listed at once. */
const MOST_IN_AREA = 20_000

/** Compounds, buildings, units and stations, and what the codes on walls stand for. */
@Injectable()
export class PlaceDirectory {
  constructor(
    private readonly places: PlaceRepository,
    private readonly codes: PlaceCodeRepository,
    private readonly maps: AreaMaps,
  ) {}

  /**
   * What a code on a wall stands for now. It stays good when the place or grid is renamed, merged or retired: the code of
   * a retired grid stands for whoever has the ground at that grid's centre now.
   */
  async byCode(em: EntityManager, key: string): Promise<CodedPlace | null> {
    const place = await this.places.byKey(em, key)
    // Compared again, as a database may take capital and small letters for the same.
    if (place?.key === key) return this.codedPlace(place)
    const code = await this.codes.byKey(em, key)
    return code?.key === key && code.areaId !== null ? this.codedGrid(key, code.areaId) : null
  }

  byId(em: EntityManager, placeId: string): Promise<PlaceEntity | null> {
    return this.places.byId(em, placeId)
  }

  /** Unknown ids are left out; retired places are not. */
  byIds(em: EntityManager, placeIds: readonly string[]): Promise<PlaceEntity[]> {
    return this.places.byIds(em, placeIds)
  }

  /** The places within `limitM` metres of a WGS 84 point, nearest first. */
  nearest(em: EntityManager, point: LngLat, limitM: number): Promise<PlaceNear[]> {
    return this.places.nearest(em, { point, limitM, take: NEAREST_DEFAULT })
  }

  /** The area a place lies in by the boundaries in force: its grid, or the smallest area above where there is none. */
  areaOf(place: Pick<PlaceEntity, 'areaId' | 'areaChosen' | 'lng' | 'lat'>): string {
    return areaHolding(this.maps.current, place)
  }

  /** The places of an area, in the order of their names. */
  within(em: EntityManager, areaId: string, kinds?: readonly PlaceKind[]): Promise<PlaceEntity[]> {
    const areaIds = this.idsWithin(areaId)
    return this.places.page(em, { areaIds, ...(kinds && { kinds }), take: MOST_IN_AREA })
  }

  /** Compounds of an area, and its buildings outside any compound: what a property contract can be for. */
  contractedIn(em: EntityManager, areaId: string): Promise<PlaceEntity[]> {
    const areaIds = this.idsWithin(areaId)
    return this.places.page(em, {
      areaIds,
      kinds: ['compound', 'building'],
      topmost: true,
      take: MOST_IN_AREA,
    })
  }

  /** Keeps others from changing what hangs on these places until the commit. */
  hold(em: EntityManager, placeIds: readonly string[]): Promise<void> {
    return this.places.hold(em, placeIds)
  }

  private idsWithin(areaId: string): readonly string[] {
    return [areaId, ...this.maps.current.tree.within(areaId).map(({ id }) => id)]
  }

  private codedPlace(place: PlaceEntity): CodedPlace {
    const { id, key, kind, name, address, parentId, status, lng, lat } = place
    const shared = { key, kind, name, address, parentId, point: { lng, lat } }
    return { ...shared, placeId: id, areaId: this.areaOf(place), retired: status === 'retired' }
  }

  private codedGrid(key: string, areaId: string): CodedPlace | null {
    const named = this.maps.current.tree.get(areaId)
    if (!named) return null
    const retired = named.status === 'retired'
    const holds = areaHolding(this.maps.current, { areaId, areaChosen: true, ...named.centre })
    const area = this.maps.current.tree.get(holds) ?? named
    return {
      ...{
        key,
        kind: 'grid',
        name: area.level === 'grid' ? gridName(area.shortName) : area.shortName,
        address: area.name,
        placeId: null,
        parentId: null,
      },
      ...{ areaId: area.id, retired, point: area.centre },
    }
  }
}
