import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import type { StaffListView, StaffView } from './staff.views.js'
import { StaffAccess } from './staff-access.js'
import { StaffDirectory, type StaffFilter, type StaffPerson } from './staff-directory.js'
import { StaffLog } from './staff-log.js'
import { StaffScopes } from './staff-scopes.js'
import { StaffViewMaker } from './staff-view-maker.js'

export interface StaffListRequest extends StaffFilter {
  readonly areaId?: string
  readonly organisationId?: string
}

/** What keepers of accounts read. */
@Injectable()
export class StaffReader {
  constructor(
    private readonly database: Database,
    private readonly access: StaffAccess,
    private readonly directory: StaffDirectory,
    private readonly maker: StaffViewMaker,
    private readonly log: StaffLog,
    private readonly places: StaffScopes,
  ) {}

  /** @throws AppError FORBIDDEN, AREA_NOT_FOUND, ORGANISATION_NOT_FOUND, CURSOR_INVALID */
  list(actor: Actor, { areaId, organisationId, ...filter }: StaffListRequest): Promise<StaffListView> {
    return this.database.read(async (em) => {
      const scope = await this.places.of(em, actor, { areaId, organisationId })
      const { items, nextCursor } = await this.directory.search(em, scope, filter)
      return { items: await this.maker.views(em, actor, items), nextCursor }
    })
  }

  /** @throws AppError STAFF_NOT_FOUND */
  one(actor: Actor, userId: string): Promise<StaffView> {
    return this.database.read(async (em) => this.viewOf(em, actor, await this.seen(em, actor, userId)))
  }

  /** The whole number; that it was looked at is written down first (G02). @throws AppError STAFF_NOT_FOUND */
  phone(actor: Actor, userId: string): Promise<string | null> {
    return this.database.write(async (em) => {
      const { phone } = await this.seen(em, actor, userId)
      await this.log.record(em, { actor, deed: 'phone', userId })
      return phone
    })
  }

  /** @throws AppError STAFF_NOT_FOUND */
  async seen(em: EntityManager, actor: Actor, userId: string): Promise<StaffPerson> {
    this.access.requireKeeper(actor)
    const person = await this.directory.byId(em, userId)
    if (!person || person.memberships.length === 0) throw new AppError('STAFF_NOT_FOUND')
    this.access.requireSees(actor, this.maker.target(person))
    return person
  }

  async viewOf(em: EntityManager, actor: Actor, person: StaffPerson): Promise<StaffView> {
    const [view] = await this.maker.views(em, actor, [person])
    if (!view) throw new AppError('STAFF_NOT_FOUND')
    return view
  }
}
