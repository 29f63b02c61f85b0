import { Injectable } from '@nestjs/common'
import type { LngLat, PlaceKind } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AuditTrail } from '../../core/audit/index.js'
import type { Actor } from '../../core/auth/index.js'
import { AppError } from '../../core/errors/index.js'
import { newId } from '../../core/ids/index.js'
import type { PlaceEntity } from './data/place.entity.js'
import { PlaceRepository } from './data/place.repository.js'
import { PARENT_KINDS } from './domain/place-kind.js'
import { ManagementAccess } from './management-access.js'
import { PlaceCodes } from './place-codes.js'
import { PlaceGround } from './place-ground.js'

/** A new place. */
export interface PlaceDraft {
  /** Its id to be, where the caller needs to know it before. */
  readonly id?: string
  readonly kind: PlaceKind
  readonly name: string
  /** In words; left out it is made of the names of its areas and its own. */
  readonly address?: string
  /** The compound of a building, the building of a unit. */
  readonly parentId?: string | null
  /** WGS 84. */
  readonly point: LngLat
  /** A grid chosen by hand; left out it is the one the point lies in. */
  readonly areaId?: string
}

export interface PlacePatch {
  readonly name?: string
  readonly address?: string
  readonly parentId?: string | null
  /** WGS 84. */
  readonly point?: LngLat
  /** Null: the one the point lies in, from now on. */
  readonly areaId?: string | null
}

/**
 * Keeps compounds, buildings, units and stations. Each gets its short key when it is made and keeps it for good: through
 * renaming, moving and retiring.
 */
@Injectable()
export class PlaceKeeper {
  constructor(
    private readonly places: PlaceRepository,
    private readonly codes: PlaceCodes,
    private readonly ground: PlaceGround,
    private readonly access: ManagementAccess,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws AppError as `createMany` */
  async create(em: EntityManager, actor: Actor, draft: PlaceDraft): Promise<PlaceEntity> {
    const [place] = await this.createMany(em, actor, [draft])
    if (!place) throw new AppError('NOT_FOUND')
    return place
  }

  /**
   * Makes places in bulk, in the order given; their parents must be there already.
   * @throws AppError FORBIDDEN, AREA_NOT_FOUND, PLACE_PARENT_WRONG, LOCATION_OUTSIDE and its like
   */
  async createMany(em: EntityManager, actor: Actor, drafts: readonly PlaceDraft[]): Promise<PlaceEntity[]> {
    const parents = await this.parentsOf(em, drafts)
    const rows = drafts.map((draft) => this.row(draft, parents))
    for (const areaId of new Set(rows.map((row) => row.areaId))) this.access.require(actor, 'places', areaId)
    const keys = await this.codes.forPlaces(
      em,
      rows.map(({ id }) => id),
    )
    const places = rows.map((row, i) => ({ ...row, key: keys[i] ?? '' }))
    await this.places.insert(em, places)
    return places
  }

  /** @throws AppError NOT_FOUND, FORBIDDEN, PLACE_RETIRED, PLACE_PARENT_WRONG, AREA_NOT_FOUND, LOCATION_OUTSIDE and its like */
  async update(
    em: EntityManager,
    actor: Actor,
    { placeId, ...patch }: PlacePatch & { readonly placeId: string },
  ): Promise<PlaceEntity> {
    const place = await this.mine(em, actor, placeId)
    if (place.status === 'retired') throw new AppError('PLACE_RETIRED')
    const { name, address, parentId } = patch
    const parents = await this.parentsOf(em, [{ parentId: parentId ?? null }])
    if (parentId !== undefined) requireParent(place.kind, parentId, parents)
    const moved = this.ground.after(place, patch)
    if (moved) this.access.require(actor, 'places', moved.areaId)
    const change: Partial<PlaceEntity> = {
      ...(name !== undefined && { name }),
      ...(address !== undefined && { address }),
      ...(parentId !== undefined && { parentId }),
      ...moved,
    }
    await this.places.update(em, placeId, change)
    return { ...place, ...change }
  }

  /**
   * Takes a place out of use, with everything in it. Codes on its walls still say where they hang.
   * @throws AppError NOT_FOUND, FORBIDDEN
   */
  async retire(em: EntityManager, actor: Actor, placeId: string): Promise<void> {
    const place = await this.mine(em, actor, placeId)
    const children = await this.places.childrenOf(em, [placeId])
    const below = await this.places.childrenOf(
      em,
      children.map(({ id }) => id),
    )
    await this.places.retire(
      em,
      [place, ...children, ...below].map(({ id }) => id),
    )
    await this.audit.record(em, { actorId: actor.userId, action: 'place.retire', subjectId: placeId })
  }

  private async mine(em: EntityManager, actor: Actor, placeId: string): Promise<PlaceEntity> {
    const place = await this.places.byId(em, placeId)
    if (!place) throw new AppError('NOT_FOUND')
    this.access.require(actor, 'places', this.ground.areaOf(place))
    return place
  }

  private async parentsOf(
    em: EntityManager,
    drafts: readonly Pick<PlaceDraft, 'parentId'>[],
  ): Promise<ReadonlyMap<string, PlaceEntity>> {
    const ids = new Set(drafts.flatMap(({ parentId }) => parentId ?? []))
    const found = await this.places.byIds(em, [...ids])
    return new Map(found.map((place) => [place.id, place]))
  }

  private row(draft: PlaceDraft, parents: ReadonlyMap<string, PlaceEntity>): Omit<PlaceEntity, 'key'> {
    const { kind, name, parentId = null, address } = draft
    requireParent(kind, parentId, parents)
    const where = this.ground.of(draft.point, draft.areaId)
    const words = address?.trim()
    return {
      ...{ id: draft.id ?? newId(), kind, name, parentId, status: 'active', ...where },
      address: words === undefined || words === '' ? this.ground.address(where.areaId, name) : words,
    }
  }
}

function requireParent(
  kind: PlaceKind,
  parentId: string | null,
  parents: ReadonlyMap<string, PlaceEntity>,
): void {
  const parent = parentId === null ? null : parents.get(parentId)
  const fits = parent !== undefined && PARENT_KINDS[kind].includes(parent?.kind ?? null)
  if (!fits || parent?.status === 'retired') throw new AppError('PLACE_PARENT_WRONG')
}
