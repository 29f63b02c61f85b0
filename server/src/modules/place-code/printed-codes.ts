import { Injectable } from '@nestjs/common'
import type { CodeKind, PlaceKind } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../core/auth/index.js'
import { AppError } from '../../core/errors/index.js'
import {
  AreaDirectory,
  ManagementAccess,
  PlaceCodes,
  PlaceDirectory,
  gridName,
  type AreaRecord,
  type CodedPlace,
} from '../area/index.js'
import { inWalkingOrder, type PrintedCode } from './domain/printed-code.js'

/** Which codes: of an area, or of places named one by one. */
export interface CodeScope {
  readonly areaId?: string
  readonly placeIds?: readonly string[]
  readonly kind?: CodeKind
}

/** Finds the codes somebody wants printed, each of a place they keep. */
@Injectable()
export class PrintedCodes {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly places: PlaceDirectory,
    private readonly codes: PlaceCodes,
    private readonly access: ManagementAccess,
  ) {}

  /** In walking order. @throws AppError AREA_NOT_FOUND, NOT_FOUND, FORBIDDEN, PLACE_CODES_NONE */
  async find(em: EntityManager, actor: Actor, scope: CodeScope): Promise<readonly PrintedCode[]> {
    const found = await this.inScope(em, actor, scope)
    if (found.length === 0) throw new AppError('PLACE_CODES_NONE')
    return [...found].sort(inWalkingOrder)
  }

  /** @throws AppError NOT_FOUND, FORBIDDEN */
  async one(em: EntityManager, actor: Actor, key: string): Promise<CodedPlace> {
    const place = await this.places.byCode(em, key)
    if (!place) throw new AppError('NOT_FOUND')
    this.access.require(actor, 'places', place.areaId)
    return place
  }

  /** The grids of an area, by their ids. @throws AppError AREA_NOT_FOUND, FORBIDDEN */
  gridsOf(actor: Actor, areaId: string): readonly string[] {
    this.access.require(actor, 'places', areaId)
    return this.areas.gridsWithin(areaId).map(({ id }) => id)
  }

  private inScope(em: EntityManager, actor: Actor, scope: CodeScope): Promise<readonly PrintedCode[]> {
    const { areaId, placeIds, kind } = scope
    if (placeIds) return this.named(em, actor, placeIds)
    if (areaId === undefined) throw new AppError('AREA_NOT_FOUND')
    this.access.require(actor, 'places', areaId)
    return kind === 'grid' ? this.ofGrids(em, areaId) : this.ofPlaces(em, areaId, kind)
  }

  private async named(em: EntityManager, actor: Actor, placeIds: readonly string[]): Promise<PrintedCode[]> {
    const found = await this.places.byIds(em, placeIds)
    if (found.length !== new Set(placeIds).size) throw new AppError('NOT_FOUND')
    return found.map((place) => {
      const areaId = this.places.areaOf(place)
      this.access.require(actor, 'places', areaId)
      return this.printed(place, areaId)
    })
  }

  private async ofPlaces(
    em: EntityManager,
    areaId: string,
    kind: PlaceKind | undefined,
  ): Promise<PrintedCode[]> {
    const found = await this.places.within(em, areaId, kind && [kind])
    return found.map((place) => this.printed(place, this.places.areaOf(place)))
  }

  private async ofGrids(em: EntityManager, areaId: string): Promise<PrintedCode[]> {
    const grids = this.areas.gridsWithin(areaId)
    const keys = await this.codes.ofAreas(
      em,
      grids.map(({ id }) => id),
    )
    return grids.flatMap((grid) => this.printedGrid(grid, keys.get(grid.id)))
  }

  private printedGrid(grid: AreaRecord, key: string | undefined): PrintedCode[] {
    return key === undefined
      ? []
      : [this.printed({ key, kind: 'grid', name: gridName(grid.shortName) }, grid.id)]
  }

  private printed(
    { key, kind, name }: Pick<PrintedCode, 'key' | 'kind' | 'name'>,
    areaId: string,
  ): PrintedCode {
    const { county, subdistrict, community } = this.areas.lineOf(areaId) ?? {}
    const where = [subdistrict, community].map((area) => area?.shortName ?? '').join('')
    return { key, kind, name, where, county: county?.name ?? '', phone: community?.phone ?? null }
  }
}
