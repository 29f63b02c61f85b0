import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { isUniqueViolation } from '../../core/database/index.js'
import { newPlaceKey } from '../../core/ids/index.js'
import { PlaceCodeRepository } from './data/place-code.repository.js'
import type { PlaceCodeEntity } from './data/place-code.entity.js'

/** One statement's worth: when a key is taken already, none of the statement's rows stays behind. */
const AT_ONCE = 400
const MAX_DRAWS = 6

type Subject = Pick<PlaceCodeEntity, 'placeId' | 'areaId'>

/**
 * Gives out short keys, for places and grids alike. Every key ever given stands in one register with a unique index, so
 * that two who draw the same at once do not both get it, and none is given twice.
 */
@Injectable()
export class PlaceCodes {
  constructor(
    private readonly codes: PlaceCodeRepository,
    private readonly clock: Clock,
  ) {}

  /** New keys for new places, in their order. */
  async forPlaces(em: EntityManager, placeIds: readonly string[]): Promise<readonly string[]> {
    const keys: string[] = []
    for (let start = 0; start < placeIds.length; start += AT_ONCE) {
      const slice = placeIds.slice(start, start + AT_ONCE)
      keys.push(
        ...(await this.mint(
          em,
          slice.map((placeId) => ({ placeId, areaId: null })),
        )),
      )
    }
    return keys
  }

  /** The keys of grids, by the grid; one without a key gets it now. Safe when two ask at once. */
  async forAreas(em: EntityManager, areaIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = await this.codes.keysOfAreas(em, areaIds)
    for (const areaId of areaIds) if (!found.has(areaId)) found.set(areaId, await this.forArea(em, areaId))
    return found
  }

  /** The keys that grids have already. */
  ofAreas(em: EntityManager, areaIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.codes.keysOfAreas(em, areaIds)
  }

  private async forArea(em: EntityManager, areaId: string): Promise<string> {
    try {
      const [key = ''] = await this.mint(em, [{ placeId: null, areaId }])
      return key
    } catch (error) {
      // Every draw clashed: not by chance, but as somebody gave this grid its key a moment ago.
      const earlier = await this.codes.keysOfAreas(em, [areaId])
      const key = earlier.get(areaId)
      if (key === undefined) throw error
      return key
    }
  }

  private async mint(em: EntityManager, subjects: readonly Subject[]): Promise<readonly string[]> {
    for (let draw = 1; ; draw += 1) {
      const mintedAt = this.clock.now()
      const rows = subjects.map((subject) => ({ ...subject, key: newPlaceKey(), mintedAt }))
      try {
        await this.codes.insert(em, rows)
        return rows.map(({ key }) => key)
      } catch (error) {
        if (!isUniqueViolation(error) || draw >= MAX_DRAWS) throw error
      }
    }
  }
}
