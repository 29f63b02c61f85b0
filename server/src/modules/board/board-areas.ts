import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AppError } from '../../core/errors/index.js'
import { AreaDirectory, type AreaRecord } from '../area/index.js'
import { CountySettingsStore } from '../county-settings/index.js'

/** Which areas have a board, and what lies on it. */
@Injectable()
export class BoardAreas {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly settings: CountySettingsStore,
  ) {}

  /** A county, town or community whose board may be seen. @throws AppError AREA_NOT_FOUND, also where a county shows none */
  async shown(em: EntityManager, areaId: string): Promise<AreaRecord> {
    const area = this.areas.byId(areaId)
    if (!area || area.level === 'grid' || area.status !== 'active') throw new AppError('AREA_NOT_FOUND')
    const { board } = await this.settings.of(em, this.countyOf(area))
    if (!board.shown) throw new AppError('AREA_NOT_FOUND')
    return area
  }

  /** Every county, town and community with a board, in the order of their codes. */
  async all(em: EntityManager): Promise<readonly AreaRecord[]> {
    const shown: AreaRecord[] = []
    for (const county of this.areas.childrenOf(null)) {
      if (!(await this.settings.of(em, county.id)).board.shown) continue
      const towns = this.areas.childrenOf(county.id)
      shown.push(county, ...towns, ...towns.flatMap(({ id }) => this.areas.childrenOf(id)))
    }
    return shown.filter(({ level, status }) => level !== 'grid' && status === 'active')
  }

  /** Communities side by side in an order: the county's decision. */
  async ranks(em: EntityManager, area: AreaRecord): Promise<boolean> {
    return (await this.settings.of(em, this.countyOf(area))).board.ranking
  }

  /** The area and all below it that can have projects. */
  within(areaId: string): readonly string[] {
    return this.areas.idsWithin(areaId).filter((id) => this.areas.byId(id)?.level !== 'grid')
  }

  countyOf({ id }: Pick<AreaRecord, 'id'>): string {
    const countyId = this.areas.chainOf(id)?.countyId
    if (countyId === undefined) throw new AppError('AREA_NOT_FOUND')
    return countyId
  }

  /** The community an area is or lies in. */
  communityOf(areaId: string | null): string | undefined {
    return areaId === null ? undefined : this.areas.chainOf(areaId)?.communityId
  }

  nameOf(areaId: string): string {
    return this.areas.byId(areaId)?.shortName ?? ''
  }

  communitiesOf({ id, level }: AreaRecord): readonly AreaRecord[] {
    if (level === 'community') return []
    const below = this.areas.idsWithin(id).flatMap((each) => this.areas.byId(each) ?? [])
    return below.filter((each) => each.level === 'community' && each.status === 'active')
  }
}
