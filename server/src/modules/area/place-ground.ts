import { Injectable } from '@nestjs/common'
import type { LngLat } from '@beegrid/shared'
import { AppError } from '../../core/errors/index.js'
import { AreaLocator } from './area-locator.js'
import { AreaMaps } from './area-maps.js'
import type { PlaceEntity } from './data/place.entity.js'
import { areaHolding, smallestOf } from './domain/place-area.js'

export type PlacePosition = Pick<PlaceEntity, 'lng' | 'lat' | 'areaId' | 'areaChosen'>

interface Move {
  readonly point?: LngLat
  readonly areaId?: string | null
}

/** The ground a place stands on: its point and the grid that goes with it. */
@Injectable()
export class PlaceGround {
  constructor(
    private readonly maps: AreaMaps,
    private readonly locator: AreaLocator,
  ) {}

  areaOf(place: PlacePosition): string {
    return areaHolding(this.maps.current, place)
  }

  /** @throws AppError AREA_NOT_FOUND, LOCATION_OUTSIDE and its like */
  of({ lng, lat }: LngLat, chosen?: string): PlacePosition {
    const found = smallestOf(this.locator.locate({ lng, lat }))
    if (chosen === undefined || chosen === found) return { lng, lat, areaId: found, areaChosen: false }
    const area = this.maps.current.tree.get(chosen)
    if (area?.level !== 'grid' || area.status !== 'active') throw new AppError('AREA_NOT_FOUND')
    return { lng, lat, areaId: chosen, areaChosen: true }
  }

  /** Where a place stands after a change; undefined when it stays. */
  after(place: PlacePosition, { point, areaId }: Move): PlacePosition | undefined {
    if (point === undefined && areaId === undefined) return undefined
    const kept = place.areaChosen ? place.areaId : undefined
    return this.of(point ?? place, areaId === undefined ? kept : (areaId ?? undefined))
  }

  /** 合德镇建华社区建华园2号楼: what stands above the grid, and the name. */
  address(areaId: string, name: string): string {
    const { subdistrict, community } = this.maps.current.tree.lineOf(areaId) ?? {}
    return `${subdistrict?.shortName ?? ''}${community?.shortName ?? ''}${name}`
  }
}
