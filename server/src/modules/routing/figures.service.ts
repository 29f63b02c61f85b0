import { Injectable } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import type { Actor } from '../../core/auth/index.js'
import { Clock, dayOf, isoTime } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import {
  askedPeriod,
  cutPage,
  decodeCursor,
  DEFAULT_PAGE_SIZE,
  type AskedPeriod,
} from '../../core/http/index.js'
import { AreaDirectory, ManagementAccess } from '../area/index.js'
import { CategoryDirectory } from '../category/index.js'
import { FATES_AGAINST, shareOf, type FirstRouteFate } from './domain/first-route.js'
import { FATE_WORDS, firstRouteFormula, REASON_WORDS, UNKNOWN_REASON } from './domain/first-route-words.js'
import { ROUTE_REASONS } from './domain/route-decision.js'
import type { FateLineView, FigureLineView, FigureTicketPageView, RoutingFiguresView } from './rule.views.js'
import { TicketHistory, type FirstRouteCount, type HistoryScope } from './ticket-history.js'

export interface FiguresQuery extends AskedPeriod {
  readonly areaId: string
}

export interface FigureTicketsQuery extends FiguresQuery {
  readonly fate?: FirstRouteFate
  readonly categoryId?: string
  readonly cursor?: string
  readonly limit?: number
}

interface Reader {
  readonly actor: Actor
  readonly language: Language
}

/**
 * 准确派遣率 of the figures (`routing`), taken apart by how the first owner was found and by what went wrong, for whoever keeps
 * the area. The fate of a first route has one formula, `fateOf` in the ticket module; a test holds both to the same number.
 */
@Injectable()
export class FiguresService {
  constructor(
    private readonly database: Database,
    private readonly access: ManagementAccess,
    private readonly areas: AreaDirectory,
    private readonly categories: CategoryDirectory,
    private readonly history: TicketHistory,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN, PERIOD_WRONG */
  async figures({ actor, language }: Reader, query: FiguresQuery): Promise<RoutingFiguresView> {
    const scope = this.scope(actor, query)
    const counts = await this.database.read((em) => this.history.tickets.firstRoutes(em, scope))
    const [routed, stood] = [sum(counts), sum(counts.filter(({ fate }) => fate === 'stood'))]
    return {
      areaId: query.areaId,
      ...{ from: dayOf(scope.from), to: dayOf(scope.to - 1) },
      ...{ routed, stood, share: shareOf(stood, routed), formula: firstRouteFormula(language) },
      against: fateLines(counts, language),
      byReason: lines(
        counts,
        ({ reason }) => reason,
        (reason) => reasonName(reason, language),
      ),
      byCategory: lines(
        counts,
        ({ categoryId }) => categoryId,
        (id) => this.categoryName(id, language),
      ),
    }
  }

  /** Newest first; without a fate those that did not stand. @throws AppError AREA_NOT_FOUND, FORBIDDEN, PERIOD_WRONG, CURSOR_INVALID */
  async tickets({ actor, language }: Reader, query: FigureTicketsQuery): Promise<FigureTicketPageView> {
    const { fate, categoryId, cursor, limit: take = DEFAULT_PAGE_SIZE } = query
    const scope = {
      ...this.scope(actor, query),
      fates: fate ? [fate] : FATES_AGAINST,
      ...(categoryId && { categoryId }),
    }
    const page = { take: take + 1, ...(cursor !== undefined && { after: keyOf(cursor) }) }
    const found = await this.database.read((em) => this.history.tickets.firstRouteTickets(em, scope, page))
    const { rows, nextCursor } = cutPage(found, take, (last) => [last.at, last.id])
    return {
      items: rows.map((row) => ({ ...row, at: isoTime(row.at), fateText: FATE_WORDS[row.fate][language] })),
      nextCursor,
    }
  }

  private scope(actor: Actor, { areaId, ...asked }: FiguresQuery): HistoryScope {
    this.access.require(actor, 'areas', areaId)
    const area = this.areas.byId(areaId)
    if (!area) throw new AppError('AREA_NOT_FOUND')
    return { areaId, level: area.level, ...askedPeriod(asked, this.clock.now()) }
  }

  private categoryName(id: string | null, language: Language): string {
    const category = id === null ? undefined : this.categories.byId(id)
    if (!category) return language === 'en' ? 'No category' : '未分类'
    return language === 'en' ? category.nameEn : category.name
  }
}

function sum(counts: readonly FirstRouteCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0)
}

function fateLines(counts: readonly FirstRouteCount[], language: Language): FateLineView[] {
  return FATES_AGAINST.map((fate) => ({
    fate,
    name: FATE_WORDS[fate][language],
    count: sum(counts.filter((each) => each.fate === fate)),
  }))
}

/** Largest first. */
function lines(
  counts: readonly FirstRouteCount[],
  of: (count: FirstRouteCount) => string | null,
  name: (id: string | null) => string,
): FigureLineView[] {
  const ids = [...new Set(counts.map(of))]
  return ids
    .map((id) => {
      const own = counts.filter((each) => of(each) === id)
      const [routed, stood] = [sum(own), sum(own.filter(({ fate }) => fate === 'stood'))]
      return { id, name: name(id), routed, stood, share: shareOf(stood, routed) }
    })
    .sort((a, b) => b.routed - a.routed || (a.name < b.name ? -1 : 1))
}

function reasonName(reason: string | null, language: Language): string {
  const words = ROUTE_REASONS.find((each) => each === reason)
  return (words ? REASON_WORDS[words] : UNKNOWN_REASON)[language]
}

function keyOf(cursor: string): readonly [number, string] {
  const [at, id] = decodeCursor(cursor, 2)
  if (typeof at !== 'number' || typeof id !== 'string') throw new AppError('CURSOR_INVALID')
  return [at, id]
}
