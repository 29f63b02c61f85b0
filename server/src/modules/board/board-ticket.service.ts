import { Injectable } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { decodeCursor, DEFAULT_PAGE_SIZE, encodeCursor, type PageQuery } from '../../core/http/index.js'
import { PublicTicketRepository, type PublicPage, type PublicWord } from '../ticket/index.js'
import { BoardAreas } from './board-areas.js'
import { BoardCurtain } from './board-curtain.js'
import { BoardPresenter } from './board-presenter.js'
import type { BoardTicketPageView, BoardWordPageView } from './board.views.js'
import { boardPeriod, type AskedPeriod } from './domain/period.js'

export type BoardPage = AskedPeriod & PageQuery & { readonly areaId: string }

/** What was fixed, and what people said of it. */
@Injectable()
export class BoardTicketService {
  constructor(
    private readonly database: Database,
    private readonly areas: BoardAreas,
    private readonly tickets: PublicTicketRepository,
    private readonly curtain: BoardCurtain,
    private readonly presenter: BoardPresenter,
    private readonly clock: Clock,
  ) {}

  /**
   * Closed in these days, newest first: what came of it lately, not the tickets behind a figure (those count by the day of the
   * report). How long each took is what the figures count of it. @throws AppError AREA_NOT_FOUND, PERIOD_WRONG, CURSOR_INVALID
   */
  closed({ areaId, ...asked }: BoardPage, language: Language): Promise<BoardTicketPageView> {
    const period = boardPeriod(asked, this.clock.now())
    const { limit = DEFAULT_PAGE_SIZE } = asked
    return this.database.read(async (em) => {
      const area = await this.areas.shown(em, areaId)
      const without = await this.curtain.lateOnes(em, area)
      const scope = { ...this.curtain.scope(area, period), without }
      const found = await this.tickets.closed(em, scope, pageOf(asked))
      const rows = found.slice(0, limit)
      const last = found.length > limit ? rows.at(-1) : undefined
      return {
        items: await this.presenter.tickets(em, rows, language),
        nextCursor: last ? encodeCursor([last.closedAt, last.id]) : null,
      }
    })
  }

  /** Words that passed the check and are not behind the curtain, newest first. @throws AppError as above */
  words({ areaId, ...asked }: BoardPage, language: Language): Promise<BoardWordPageView> {
    const period = boardPeriod(asked, this.clock.now())
    const { limit = DEFAULT_PAGE_SIZE } = asked
    return this.database.read(async (em) => {
      const area = await this.areas.shown(em, areaId)
      const scope = this.curtain.scope(area, period)
      const found = await this.tickets.words(em, scope, pageOf(asked))
      const rows = found.slice(0, limit)
      const last = found.length > limit ? rows.at(-1) : undefined
      const shown = await this.shown(em, rows, await this.curtain.hides(em, area))
      return {
        items: this.presenter.words(shown, language),
        nextCursor: last ? encodeCursor([last.at, last.id]) : null,
      }
    })
  }

  private async shown(
    em: EntityManager,
    words: readonly PublicWord[],
    hides: (word: PublicWord) => boolean,
  ): Promise<readonly PublicWord[]> {
    const passed = await this.presenter.passedWords(em, words)
    return words.filter(
      (word) => passed.has(word.id) && !(word.satisfaction === 'unsatisfied' && hides(word)),
    )
  }
}

/** One more than asked for, to know whether there are more. @throws AppError CURSOR_INVALID */
function pageOf({ cursor, limit = DEFAULT_PAGE_SIZE }: PageQuery): PublicPage {
  const take = limit + 1
  if (cursor === undefined) return { take }
  const [at, id] = decodeCursor(cursor, 2)
  return { take, before: { at: Number(at), id: String(id) } }
}
