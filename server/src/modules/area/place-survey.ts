import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { PlaceEntity } from './data/place.entity.js'
import { PlaceRepository } from './data/place.repository.js'

const PLACES_AT_ONCE = 1_000
const AREAS_AT_ONCE = 500

/** The places of a part of the net, for imports and exports. Knows no access. */
@Injectable()
export class PlaceSurvey {
  constructor(private readonly places: PlaceRepository) {}

  /** Every active place of these areas, in the order of names within each few hundred areas. */
  async ofAreas(em: EntityManager, areaIds: readonly string[]): Promise<PlaceEntity[]> {
    const found: PlaceEntity[] = []
    for (let start = 0; start < areaIds.length; start += AREAS_AT_ONCE)
      found.push(...(await this.slice(em, areaIds.slice(start, start + AREAS_AT_ONCE))))
    return found
  }

  private async slice(em: EntityManager, areaIds: readonly string[]): Promise<PlaceEntity[]> {
    const found: PlaceEntity[] = []
    for (;;) {
      const last = found.at(-1)
      const after = last && ([last.name, last.id] as const)
      const page = await this.places.page(em, { areaIds, take: PLACES_AT_ONCE, ...(after && { after }) })
      found.push(...page)
      if (page.length < PLACES_AT_ONCE) return found
    }
  }
}
