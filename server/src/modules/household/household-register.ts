import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { ConcurrentChangeError } from '../../core/database/index.js'
import type { HouseholdEntity } from './data/household.entity.js'
import { HouseholdRepository } from './data/household.repository.js'

/** What is known of a household. */
export type HouseholdFacts = Pick<HouseholdEntity, 'householder' | 'phone' | 'people' | 'liaison'>

export interface NewHousehold
  extends HouseholdFacts, Pick<HouseholdEntity, 'id' | 'areaId' | 'placeId' | 'room'> {}

/** The register of households, in the transaction of whoever asks; who may, and writing it down, is the caller's part. */
@Injectable()
export class HouseholdRegister {
  constructor(
    private readonly households: HouseholdRepository,
    private readonly clock: Clock,
  ) {}

  ofPlaces(em: EntityManager, placeIds: readonly string[]): Promise<HouseholdEntity[]> {
    return this.households.ofPlaces(em, placeIds)
  }

  byIds(em: EntityManager, householdIds: readonly string[]): Promise<HouseholdEntity[]> {
    return this.households.byIds(em, householdIds)
  }

  /** Households of these grids, in the order they were entered. */
  ofAreas(
    em: EntityManager,
    areaIds: readonly string[],
    page: { readonly after?: string; readonly take: number },
  ): Promise<HouseholdEntity[]> {
    return this.households.page(em, { areaIds, after: page.after ?? '', take: page.take })
  }

  add(em: EntityManager, households: readonly NewHousehold[]): Promise<void> {
    const updatedAt = this.clock.now()
    return this.households.insert(
      em,
      households.map((each) => ({ ...each, version: 1, updatedAt })),
    )
  }

  /** @throws ConcurrentChangeError when somebody changed it in between: the use case runs again */
  async change(em: EntityManager, before: HouseholdEntity, facts: HouseholdFacts): Promise<void> {
    const changed = await this.households.update(em, before, { ...facts, updatedAt: this.clock.now() })
    if (!changed) throw new ConcurrentChangeError('household', before.id)
  }

  remove(em: EntityManager, householdIds: readonly string[]): Promise<void> {
    return this.households.remove(em, householdIds)
  }
}
