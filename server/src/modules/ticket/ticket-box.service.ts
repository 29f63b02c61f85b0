import { Injectable } from '@nestjs/common'
import { toWgs84 } from '@beegrid/shared'
import type { Actor } from '../../core/auth/index.js'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { decodeCursor, DEFAULT_PAGE_SIZE, encodeCursor } from '../../core/http/index.js'
import { AreaDirectory, AreaLocator } from '../area/index.js'
import { CategoryDirectory } from '../category/index.js'
import { MediaService } from '../media/index.js'
import {
  boxKey,
  TicketBoxRepository,
  type BoxFilter,
  type StatusCount,
} from './data/ticket-box.repository.js'
import { TicketRepository } from './data/ticket.repository.js'
import { boxScope, scopedArea, type Box } from './domain/box-scope.js'
import { statusText } from './domain/headline.js'
import { DuplicateFinder } from './duplicate-finder.service.js'
import type { BoxQuery, CountsQuery, SimilarQuery } from './http/box.dto.js'
import type { SimilarTicketView, TicketCountsView, TicketPageView } from './http/ticket.views.js'
import { TicketBundleLoader } from './ticket-bundle.loader.js'
import { TicketPresenter, type Viewer } from './ticket-presenter.js'

/** Lists of tickets: each inside what its reader may see, counted truly, paged by keyset. */
@Injectable()
export class TicketBoxService {
  constructor(
    private readonly database: Database,
    private readonly boxes: TicketBoxRepository,
    private readonly tickets: TicketRepository,
    private readonly areas: AreaDirectory,
    private readonly locator: AreaLocator,
    private readonly categories: CategoryDirectory,
    private readonly duplicates: DuplicateFinder,
    private readonly bundles: TicketBundleLoader,
    private readonly presenter: TicketPresenter,
    private readonly media: MediaService,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError FORBIDDEN, AREA_NOT_FOUND, CURSOR_INVALID */
  async page(viewer: Viewer, query: BoxQuery): Promise<TicketPageView> {
    const box = query.box ?? 'mine'
    const filter = this.filter(viewer.actor, box, query)
    const take = query.limit ?? DEFAULT_PAGE_SIZE
    const after = query.cursor === undefined ? undefined : boxCursor(query.cursor)
    return this.database.read(async (em) => {
      const rows = await this.boxes.page(em, filter, { take: take + 1, ...(after && { after }) })
      const shown = rows.slice(0, take)
      const bundle = await this.bundles.load(em, { actor: viewer.actor, tickets: shown })
      const thumbs = await this.media.firstThumbs(
        em,
        shown.map(({ id }) => id),
      )
      const last = rows.length > take ? shown.at(-1) : undefined
      return {
        items: shown.map((ticket) =>
          this.presenter.listItem(viewer, { ticket, bundle, thumbUrl: thumbs.get(ticket.id) ?? null }),
        ),
        nextCursor: last ? encodeCursor(boxKey(box, last)) : null,
      }
    })
  }

  async counts({ actor }: Viewer, query: CountsQuery): Promise<TicketCountsView> {
    const filter = this.filter(actor, query.box ?? 'mine', query)
    return this.database.read(async (em) => {
      const byStatus = await this.boxes.counts(em, filter)
      const overdue = await this.boxes.countAll(em, { ...filter, overdueAt: this.clock.now() })
      return countsView(byStatus, overdue)
    })
  }

  /** Open tickets near a point, as the public may see them: what and how far, never the words or the photo. */
  async similar({ language }: Viewer, query: SimilarQuery): Promise<SimilarTicketView[]> {
    const point = toWgs84({ lng: query.lng, lat: query.lat }, query.coord)
    this.locator.locate(point, query.accuracy ?? 0)
    const category = query.categoryId === undefined ? undefined : this.categories.byId(query.categoryId)
    if (query.categoryId !== undefined && !category) throw new AppError('CATEGORY_NOT_FOUND')
    const group = category ? (category.parentId ?? category.id) : null
    return this.database.read(async (em) => {
      const found = await this.duplicates.similarTo(em, point, group)
      const views: SimilarTicketView[] = []
      for (const { ticket, distanceM } of found) {
        const { id, number, status, createdAt } = ticket
        const facts = { status, rework: false, isMine: false, leadIsMe: false }
        views.push({
          id,
          number,
          title:
            this.presenter.category(ticket, language)?.name ??
            (language === 'en' ? 'A problem' : '反映的问题'),
          distanceM: Math.round(distanceM),
          ageMs: this.clock.now() - createdAt,
          status,
          statusText: statusText(facts, { register: 'resident', language }),
          followers: await this.tickets.countFollowers(em, id),
        })
      }
      return views
    })
  }

  /** A filter by an area outside the reader's own scope is refused, whatever it is (G10, G11). */
  private filter(actor: Actor, box: Box, query: CountsQuery): BoxFilter {
    const scope = boxScope(box, actor)
    const { areaId, status, phase, kind, q, overdue } = query
    const area = areaId === undefined ? undefined : this.areas.byId(areaId)
    if (areaId !== undefined && !area) throw new AppError('AREA_NOT_FOUND')
    const outside =
      area && scope.box === 'area' && !scope.areas.some(({ id }) => this.areas.isWithin(area.id, id))
    if (outside) throw new AppError('FORBIDDEN')
    return {
      scope,
      ...(area && { within: scopedArea(area) }),
      ...(status && { statuses: status }),
      ...(phase && { phase }),
      ...(kind && { kind }),
      ...(q !== undefined && q.trim() !== '' && { search: q }),
      ...(overdue === true && { overdueAt: this.clock.now() }),
    }
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
