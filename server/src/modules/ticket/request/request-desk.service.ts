import { Injectable } from '@nestjs/common'
import { DESK_ROLES, type RequestState } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { areasHeld } from '../../../core/auth/index.js'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import { cutPage, DEFAULT_PAGE_SIZE } from '../../../core/http/index.js'
import { TicketRequestRepository, type RequestFilter } from '../data/ticket-request.repository.js'
import type { TicketRequestEntity } from '../data/ticket-request.entity.js'
import { timeCursor } from '../read/time-cursor.js'
import { TicketReader } from '../read/ticket-reader.service.js'
import type { Viewer } from '../read/viewer.js'
import { VisibleRows } from '../read/visible-rows.service.js'
import type { RequestItemView, RequestPageView, TicketRequestsView } from '../request.views.js'
import { RequestPresenter } from './request-presenter.js'

export const REQUEST_BOXES = ['answer', 'asked'] as const

export interface RequestQuery {
  /** `answer`: what the reader's desks are asked; `asked`: what the reader asked for. */
  readonly box?: (typeof REQUEST_BOXES)[number]
  readonly state?: RequestState
  readonly cursor?: string
  readonly limit?: number
}

/** Lists of what is asked for: what waits for a desk, what one has asked, what was asked on one ticket. */
@Injectable()
export class RequestDesk {
  constructor(
    private readonly database: Database,
    private readonly requests: TicketRequestRepository,
    private readonly rows: VisibleRows,
    private readonly presenter: RequestPresenter,
    private readonly reader: TicketReader,
  ) {}

  /** @throws AppError FORBIDDEN for the box of a desk of someone who sits at none; CURSOR_INVALID */
  page(viewer: Viewer, query: RequestQuery): Promise<RequestPageView> {
    const filter = filterOf(viewer, query)
    const take = query.limit ?? DEFAULT_PAGE_SIZE
    const after = timeCursor(query.cursor)
    return this.database.read(async (em) => {
      const found = await this.requests.page(em, filter, { take: take + 1, ...after })
      const { rows, nextCursor } = cutPage(found, take, (last) => [last.askedAt, last.id])
      return { items: await this.shown(em, viewer, rows), nextCursor }
    })
  }

  /** For those who handle the ticket everything that was asked on it; for whoever waits for it their own appeal. */
  ofTicket(viewer: Viewer, ticketId: string): Promise<TicketRequestsView> {
    return this.database.read(async (em) => {
      const { ticket, handles } = await this.reader.visible(em, viewer, { ticketId })
      const all = await this.requests.ofTickets(em, [ticketId])
      const shown = all.filter(({ askedById }) => handles || askedById === viewer.actor.userId)
      const rows = shown.map((request) => ({ request, ticket }))
      return { items: await this.presenter.views(em, viewer, rows) }
    })
  }

  private async shown(
    em: EntityManager,
    viewer: Viewer,
    requests: readonly TicketRequestEntity[],
  ): Promise<RequestItemView[]> {
    const visible = await this.rows.of(
      em,
      viewer,
      requests.map(({ ticketId }) => ticketId),
    )
    const asked = requests.flatMap((request) => {
      const row = visible.get(request.ticketId)
      return row ? [{ request, ticket: row.ticket, item: row.item }] : []
    })
    const views = await this.presenter.views(em, viewer, asked)
    return views.flatMap((view, index) => {
      const row = asked[index]
      return row ? [{ ...view, ticket: row.item }] : []
    })
  }
}

function filterOf({ actor }: Viewer, { box = 'answer', state }: RequestQuery): RequestFilter {
  const states = state === undefined ? {} : { states: [state] }
  if (box === 'asked') return { askedById: actor.userId, ...states }
  const deskAreaIds = areasHeld(actor, DESK_ROLES)
  if (deskAreaIds.length === 0) throw new AppError('FORBIDDEN')
  return { deskAreaIds, ...states }
}
