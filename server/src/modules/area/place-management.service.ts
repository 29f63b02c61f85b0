import { Injectable } from '@nestjs/common'
import type { Coord, PlaceKind } from '@beegrid/shared'
import type { Actor } from '../../core/auth/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { Idempotency, type IdempotentRequest } from '../../core/idempotency/index.js'
import { newId } from '../../core/ids/index.js'
import { AreaLocator, type GivenPoint } from './area-locator.js'
import { PlaceRepository } from './data/place.repository.js'
import type { PlaceEntity } from './data/place.entity.js'
import { PlaceKeeper, type PlacePatch } from './place-keeper.js'
import { PlaceService, type ShownPlace } from './place.service.js'

export interface GivenPlace {
  readonly kind: PlaceKind
  readonly name: string
  readonly address?: string
  readonly parentId?: string
  readonly location: GivenPoint
  readonly areaId?: string
}

export interface GivenChange {
  readonly name?: string
  readonly address?: string
  readonly parentId?: string
  readonly location?: GivenPoint
  readonly areaId?: string
}

interface Asked {
  readonly actor: Actor
  readonly idempotent?: IdempotentRequest | undefined
}

/** Keeping places over HTTP: one use case a method, access checked by the keeper before anything is written. */
@Injectable()
export class PlaceManagement {
  constructor(
    private readonly database: Database,
    private readonly keeper: PlaceKeeper,
    private readonly places: PlaceRepository,
    private readonly shown: PlaceService,
    private readonly locator: AreaLocator,
    private readonly idempotency: Idempotency,
  ) {}

  /** @throws AppError as PlaceKeeper.create, COORD_REQUIRED */
  async create({ actor, idempotent }: Asked, { location, ...given }: GivenPlace): Promise<ShownPlace> {
    const draft = { ...given, point: this.locator.wgs84(location) }
    const coord = coordOf(location)
    const placeId = newId()
    return this.database.write(async (em) => {
      const { resourceId } = await this.idempotency.once(
        em,
        { request: idempotent, resourceId: placeId },
        async () => {
          await this.keeper.create(em, actor, { ...draft, id: placeId })
        },
      )
      return this.shown.shown(found(await this.places.byId(em, resourceId)), coord)
    })
  }

  /** @throws AppError as PlaceKeeper.update, COORD_REQUIRED */
  change(actor: Actor, key: string, { location, ...given }: GivenChange): Promise<ShownPlace> {
    const patch: PlacePatch = { ...given, ...(location && { point: this.locator.wgs84(location) }) }
    return this.database.write(async (em) => {
      const { id } = found(await this.places.byKey(em, key))
      return this.shown.shown(
        await this.keeper.update(em, actor, { ...patch, placeId: id }),
        coordOf(location),
      )
    })
  }

  /** @throws AppError NOT_FOUND, FORBIDDEN */
  retire(actor: Actor, key: string): Promise<void> {
    return this.database.write(async (em) => {
      const { id } = found(await this.places.byKey(em, key))
      await this.keeper.retire(em, actor, id)
    })
  }
}

const coordOf = (location: GivenPoint | undefined): Coord => location?.coord ?? 'wgs84'

function found(place: PlaceEntity | null): PlaceEntity {
  if (!place) throw new AppError('NOT_FOUND')
  return place
}
