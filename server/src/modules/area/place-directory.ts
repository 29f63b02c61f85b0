import { Injectable } from '@nestjs/common'
import type { LngLat } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { PlaceEntity } from './data/place.entity.js'
import { PlaceRepository, type PlaceNear } from './data/place.repository.js'

const NEAREST_DEFAULT = 5

/** Compounds, buildings, units and stations. */
@Injectable()
export class PlaceDirectory {
  constructor(private readonly places: PlaceRepository) {}

  /** By the short code on the wall. */
  byKey(em: EntityManager, key: string): Promise<PlaceEntity | null> {
    return this.places.byKey(em, key)
  }

  byId(em: EntityManager, placeId: string): Promise<PlaceEntity | null> {
    return this.places.byId(em, placeId)
  }

  /** The places within `limitM` metres of a WGS 84 point, nearest first. */
  nearest(em: EntityManager, point: LngLat, limitM: number): Promise<PlaceNear[]> {
    return this.places.nearest(em, { point, limitM, take: NEAREST_DEFAULT })
  }
}
