import { Injectable } from '@nestjs/common'
import type { SupervisionState } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import { cutPage, DEFAULT_PAGE_SIZE } from '../../../core/http/index.js'
import type { SupervisionEntity } from '../data/supervision.entity.js'
import { SupervisionRepository, type SupervisionFilter } from '../data/supervision.repository.js'
import { BoxFilters } from '../read/box-filters.service.js'
import { timeCursor } from '../read/time-cursor.js'
import { TicketReader } from '../read/ticket-reader.service.js'
import type { Viewer } from '../read/viewer.js'
import { VisibleRows } from '../read/visible-rows.service.js'
import type { SupervisionItemView, SupervisionPageView, TicketSupervisionsView } from '../request.views.js'
import { SupervisionPresenter } from './supervision-presenter.js'

export interface SupervisionQuery {
  readonly state?: SupervisionState
  readonly areaId?: string
  readonly groupId?: string
  readonly cursor?: string
  readonly limit?: number
}

/** Lists of supervision orders: of the areas one keeps, of one ticket. */
@Injectable()
export class SupervisionDesk {
  constructor(
    private readonly database: Database,
    private readonly orders: SupervisionRepository,
    private readonly filters: BoxFilters,
    private readonly rows: VisibleRows,
    private readonly presenter: SupervisionPresenter,
    private readonly reader: TicketReader,
  ) {}

  /** @throws AppError FORBIDDEN, AREA_NOT_FOUND, CURSOR_INVALID */
  page(viewer: Viewer, query: SupervisionQuery): Promise<SupervisionPageView> {
    const filter = this.filterOf(viewer, query)
    const take = query.limit ?? DEFAULT_PAGE_SIZE
    const after = timeCursor(query.cursor)
    return this.database.read(async (em) => {
      const found = await this.orders.page(em, filter, { take: take + 1, ...after })
      const { rows, nextCursor } = cutPage(found, take, (last) => [last.openedAt, last.id])
      return { items: await this.shown(em, viewer, rows), nextCursor }
    })
  }

  /** For those who handle the ticket. @throws AppError TICKET_NOT_FOUND, FORBIDDEN */
  ofTicket(viewer: Viewer, ticketId: string): Promise<TicketSupervisionsView> {
    return this.database.read(async (em) => {
      const { handles } = await this.reader.visible(em, viewer, { ticketId })
      if (!handles) throw new AppError('FORBIDDEN')
      return { items: await this.presenter.views(em, viewer, await this.orders.ofTicket(em, ticketId)) }
    })
  }

  private filterOf({ actor }: Viewer, { state, areaId, groupId }: SupervisionQuery): SupervisionFilter {
    const { scope, within } = this.filters.of(actor, { box: 'area', ...(areaId !== undefined && { areaId }) })
    return {
      areas: scope.box === 'area' ? scope.areas : [],
      ...(within && { within }),
      ...(state && { states: [state] }),
      ...(groupId !== undefined && { groupId }),
    }
  }

  private async shown(
    em: EntityManager,
    viewer: Viewer,
    orders: readonly SupervisionEntity[],
  ): Promise<SupervisionItemView[]> {
    const ids = orders.map(({ ticketId }) => ticketId)
    const visible = await this.rows.of(em, viewer, ids)
    const views = await this.presenter.views(em, viewer, orders)
    return views.flatMap((view) => {
      const row = visible.get(view.ticketId)
      return row ? [{ ...view, ticket: row.item }] : []
    })
  }
}
