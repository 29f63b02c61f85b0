import { Injectable } from '@nestjs/common'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import { cutPage, decodeCursor, DEFAULT_PAGE_SIZE } from '../../../core/http/index.js'
import { BoxFilters } from './box-filters.service.js'
import { boxKey, TicketBoxRepository, type StatusCount } from '../data/ticket-box.repository.js'
import type { CountRequest, PageRequest } from '../domain/box-scope.js'
import type { TicketCountsView, TicketPageView } from '../ticket.views.js'
import { TicketRows } from './ticket-rows.service.js'
import type { Viewer } from './viewer.js'

/** Lists of tickets: each inside what its reader may see, counted truly, paged by keyset. */
@Injectable()
export class TicketBoxService {
  constructor(
    private readonly database: Database,
    private readonly boxes: TicketBoxRepository,
    private readonly filters: BoxFilters,
    private readonly rows: TicketRows,
  ) {}

  /** @throws AppError FORBIDDEN, AREA_NOT_FOUND, CURSOR_INVALID */
  async page(viewer: Viewer, query: PageRequest): Promise<TicketPageView> {
    const filter = this.filters.of(viewer.actor, query)
    const order = query.order ?? (filter.scope.box === 'todo' ? 'due' : 'newest')
    const take = query.limit ?? DEFAULT_PAGE_SIZE
    const after = query.cursor === undefined ? {} : { after: boxCursor(query.cursor) }
    return this.database.read(async (em) => {
      const found = await this.boxes.page(em, filter, { take: take + 1, order, ...after })
      const { rows, nextCursor } = cutPage(found, take, (last) => boxKey(order, last))
      return { items: await this.rows.of(em, viewer, rows), nextCursor }
    })
  }

  async counts({ actor }: Viewer, query: CountRequest): Promise<TicketCountsView> {
    const filter = this.filters.of(actor, query)
    return this.database.read(async (em) => {
      const byStatus = await this.boxes.counts(em, filter)
      const overdue = await this.boxes.countAll(em, this.filters.overdue(filter))
      return countsView(byStatus, overdue)
    })
  }
}

function boxCursor(cursor: string): readonly [number, string] {
  const [at, id] = decodeCursor(cursor, 2)
  if (typeof at !== 'number' || typeof id !== 'string') throw new AppError('CURSOR_INVALID')
  return [at, id]
}

function countsView(byStatus: readonly StatusCount[], overdue: number): TicketCountsView {
  const sum = (...statuses: readonly string[]): number =>
    byStatus.filter(({ status }) => statuses.includes(status)).reduce((total, { count }) => total + count, 0)
  return {
    all: byStatus.reduce((total, { count }) => total + count, 0),
    overdue,
    submitted: sum('submitted'),
    dispatched: sum('dispatched'),
    inProgress: sum('accepted', 'on_site', 'suspended'),
    resolved: sum('resolved'),
    done: sum('closed', 'rejected', 'withdrawn', 'merged'),
  }
}
