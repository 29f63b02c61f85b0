import { Injectable } from '@nestjs/common'
import { KIND_LABELS, KIND_POLICIES, STATE_LABELS, wordFor, type Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { isoTime } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import { decodeCursor, DEFAULT_PAGE_SIZE, encodeCursor } from '../../../core/http/index.js'
import { TicketPastRepository, type TicketEntity } from '../../ticket/index.js'
import type { FigurePartEntity } from '../data/figure-part.entity.js'
import { FigureSumRepository, type Met } from '../data/figure-sum.repository.js'
import { FIGURES, type FigureDefinition } from '../domain/figure-definitions.js'
import type { FigureBehindPageView, FigureBehindView } from '../figure.views.js'
import { FigureNames } from './figure-names.js'
import { FigureScopes, type ScopeQuery } from './figure-scopes.js'
import type { FigureReader } from './figure.service.js'

export interface BehindQuery extends ScopeQuery {
  readonly code: string
  readonly only?: Met
  readonly cursor?: string
  readonly limit?: number
}

/** The tickets behind a figure. */
@Injectable()
export class FigureTickets {
  constructor(
    private readonly database: Database,
    private readonly scopes: FigureScopes,
    private readonly sums: FigureSumRepository,
    private readonly tickets: TicketPastRepository,
    private readonly names: FigureNames,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN, FIGURE_NOT_FOUND, PERIOD_WRONG, CURSOR_INVALID */
  async list({ actor, language }: FigureReader, query: BehindQuery): Promise<FigureBehindPageView> {
    const { code, only: met = 'all', cursor, limit: take = DEFAULT_PAGE_SIZE } = query
    const scope = this.scopes.of(actor, query)
    const figure = FIGURES.find((each) => each.code === code)
    if (!figure) throw new AppError('FIGURE_NOT_FOUND')
    const page = { take: take + 1, ...(cursor !== undefined && { after: keyOf(cursor) }) }
    return this.database.read(async (em) => {
      const parts = await this.sums.behind(em, { ...scope, figure, met }, page)
      const last = parts.length > take ? parts[take - 1] : undefined
      const items = await this.views(em, { parts: parts.slice(0, take), figure }, language)
      return { items, nextCursor: last ? encodeCursor([last.at, last.ticketId, last.unitId]) : null }
    })
  }

  private async views(
    em: EntityManager,
    { parts, figure }: { readonly parts: readonly FigurePartEntity[]; readonly figure: FigureDefinition },
    language: Language,
  ): Promise<FigureBehindView[]> {
    const found = await this.tickets.briefs(em, [...new Set(parts.map(({ ticketId }) => ticketId))])
    const tickets = new Map(found.map((ticket) => [ticket.id, ticket]))
    const unitName = await this.names.of(em, { by: 'unit', ids: parts.map(({ unitId }) => unitId) }, language)
    return parts.flatMap((part) => {
      const ticket = tickets.get(part.ticketId)
      if (!ticket) return []
      const counted = { hit: part[figure.hit], of: part[figure.of] }
      return [{ ...briefOf(ticket, language), unitName: unitName(part.unitId), ...counted }]
    })
  }
}

type Brief = Omit<FigureBehindView, 'unitName' | 'hit' | 'of'>

/** A confidential ticket is counted, and nothing more is told of it. */
function briefOf(ticket: TicketEntity, language: Language): Brief {
  const { id: ticketId, number, status, kind, createdAt } = ticket
  const hidden = KIND_POLICIES[kind].confidential
  return {
    ...{ ticketId, number, status, at: isoTime(createdAt) },
    title: hidden ? wordFor(KIND_LABELS[kind], 'staff', language) : ticket.title,
    placeText: hidden ? '' : ticket.placeText,
    statusText: wordFor(STATE_LABELS[status], 'staff', language),
  }
}

function keyOf(cursor: string): readonly [number, string, string] {
  const [at, ticketId, unitId] = decodeCursor(cursor, 3)
  if (typeof at !== 'number' || typeof ticketId !== 'string' || typeof unitId !== 'string')
    throw new AppError('CURSOR_INVALID')
  return [at, ticketId, unitId]
}
