import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { Clock, isoTime, isoTimeOrNull } from '../../../core/clock/index.js'
import { Database } from '../../../core/database/index.js'
import { RosterLogRepository } from '../data/roster-log.repository.js'
import type { Span } from '../domain/coverage.js'
import type { RosterGapsView, RosterView } from './roster.views.js'
import { DutyChain } from './duty-chain.js'
import { RosterAccess } from './roster-access.js'
import { spanOf, type GivenSpan } from './roster-span.js'
import { RosterPresenter } from './roster-presenter.js'
import { RosterRows, type RosterSheet } from './roster-rows.js'

/** The calendar of an area, and its gaps. */
@Injectable()
export class RosterReader {
  constructor(
    private readonly access: RosterAccess,
    private readonly database: Database,
    private readonly rows: RosterRows,
    private readonly chain: DutyChain,
    private readonly log: RosterLogRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN, ROSTER_RANGE_INVALID */
  async view(actor: Actor, areaId: string, given: GivenSpan): Promise<RosterView> {
    const area = this.access.requireRead(actor, areaId)
    const span = spanOf(given, this.clock.now())
    return this.database.read(async (em) => {
      const sheet = await this.rows.sheet(em, area, span)
      return {
        ...this.frame(sheet, span),
        ...new RosterPresenter(sheet).view(),
        editable: this.access.keeps(actor, areaId),
        publishedAt: await this.publishedAt(em, areaId, span),
        chain: await this.chain.above(em, area, this.clock.now()),
      }
    })
  }

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN, ROSTER_RANGE_INVALID */
  async gaps(actor: Actor, areaId: string, given: GivenSpan): Promise<RosterGapsView> {
    const area = this.access.requireRead(actor, areaId)
    const span = spanOf(given, this.clock.now())
    return this.database.read(async (em) => {
      const sheet = await this.rows.sheet(em, area, span)
      const items = new RosterPresenter(sheet).gaps()
      const grids =
        area.level === 'community' || area.level === 'grid'
          ? items.filter(({ kind }) => kind === 'grid')
          : await this.rows.gridGaps(em, area, span)
      return { items, nextCursor: null, grids: new Set(grids.map((gap) => gap.areaId)).size }
    })
  }

  private frame(
    { area }: RosterSheet,
    { from, to }: Span,
  ): Pick<RosterView, 'areaId' | 'areaName' | 'level' | 'from' | 'to'> {
    return {
      areaId: area.id,
      areaName: area.shortName,
      level: area.level,
      from: isoTime(from),
      to: isoTime(to),
    }
  }

  private async publishedAt(em: EntityManager, areaId: string, { from }: Span): Promise<string | null> {
    return isoTimeOrNull((await this.log.publication(em, areaId, from))?.publishedAt ?? null)
  }
}
