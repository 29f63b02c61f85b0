import { Injectable } from '@nestjs/common'
import { DESK_ROLES } from '@beegrid/shared'
import { areasHeld, type Actor } from '../../core/auth/index.js'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { cutPage, decodeCursor, DEFAULT_PAGE_SIZE } from '../../core/http/index.js'
import { AreaDirectory, ManagementAccess } from '../area/index.js'
import type { Viewer } from '../ticket/index.js'
import { SecondLookRepository, type LookFilter } from './data/second-look.repository.js'
import type { LookKind } from './domain/look.js'
import { LookRows } from './look-rows.js'
import type { SecondLookCountsView, SecondLookPageView } from './look.views.js'

export interface LookScopeRequest {
  readonly scope?: 'desk' | 'area'
  readonly areaId?: string
}

export interface LookPageRequest extends LookScopeRequest {
  readonly kind?: LookKind
  readonly state?: 'open' | 'done'
  readonly cursor?: string
  readonly limit?: number
}

/** What a desk is to look at, and for those above what lies in their area. */
@Injectable()
export class LookLists {
  constructor(
    private readonly database: Database,
    private readonly access: ManagementAccess,
    private readonly areas: AreaDirectory,
    private readonly looks: SecondLookRepository,
    private readonly shown: LookRows,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError FORBIDDEN, AREA_NOT_FOUND, CURSOR_INVALID */
  async page(viewer: Viewer, request: LookPageRequest): Promise<SecondLookPageView> {
    const filter = { ...this.filter(viewer.actor, request), ...(request.kind && { kind: request.kind }) }
    const take = request.limit ?? DEFAULT_PAGE_SIZE
    const after = request.cursor === undefined ? {} : { after: dueCursor(request.cursor) }
    return this.database.read(async (em) => {
      const found = await this.looks.page(em, filter, { take: take + 1, ...after })
      const { rows, nextCursor } = cutPage(found, take, (last) => [last.dueAt, last.id])
      return { items: await this.shown.of(em, viewer, rows), nextCursor }
    })
  }

  async counts({ actor }: Viewer, request: LookScopeRequest): Promise<SecondLookCountsView> {
    const filter = this.filter(actor, request)
    const rows = await this.database.read((em) => this.looks.counts(em, filter, this.clock.now()))
    const of = (kind: LookKind): number => rows.find((row) => row.kind === kind)?.count ?? 0
    const overdue = rows.reduce((sum, row) => sum + row.overdue, 0)
    return { confirm: of('confirm'), followUp: of('followUp'), recheck: of('recheck'), overdue }
  }

  private filter(actor: Actor, { scope = 'desk', areaId, state = 'open' }: LookPageRequest): LookFilter {
    const within = scope === 'area'
    return { areaIds: within ? this.kept(actor, areaId) : desksOf(actor), within, states: [state] }
  }

  private kept(actor: Actor, areaId: string | undefined): readonly string[] {
    if (areaId !== undefined) {
      this.access.require(actor, 'callBacks', areaId)
      return [areaId]
    }
    if (this.access.keepsEverything(actor)) return this.areas.childrenOf(null).map(({ id }) => id)
    const kept = this.access.areasKept(actor, 'callBacks')
    if (kept.length === 0) throw new AppError('FORBIDDEN')
    return kept
  }
}

/** @throws AppError FORBIDDEN for who sits at no desk */
function desksOf(actor: Actor): readonly string[] {
  const desks = areasHeld(actor, DESK_ROLES)
  if (desks.length === 0) throw new AppError('FORBIDDEN')
  return desks
}

function dueCursor(cursor: string): readonly [number, string] {
  const [due, id] = decodeCursor(cursor, 2)
  if (typeof due !== 'number' || typeof id !== 'string') throw new AppError('CURSOR_INVALID')
  return [due, id]
}
