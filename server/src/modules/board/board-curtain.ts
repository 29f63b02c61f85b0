import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import type { AreaRecord } from '../area/index.js'
import { PublicTicketRepository, type PublicScope, type RatingCount } from '../ticket/index.js'
import { BoardAreas } from './board-areas.js'
import { BoardRepository } from './data/board.repository.js'
import type { BoardPeriod } from './domain/period.js'

/**
 * What the public does not see yet: something unfavourable about a unit, before that unit has heard of it and had its time
 * to object, or while an objection is decided; and never what an objection has taken off.
 */
@Injectable()
export class BoardCurtain {
  constructor(
    private readonly board: BoardRepository,
    private readonly tickets: PublicTicketRepository,
    private readonly areas: BoardAreas,
    private readonly clock: Clock,
  ) {}

  scope({ id, level }: AreaRecord, { from, to }: BoardPeriod): PublicScope {
    if (level === 'grid') throw new Error('a grid has no board')
    return { level, areaId: id, from, to }
  }

  /** The scope without the late ones that are behind the curtain. */
  async drawn(em: EntityManager, area: AreaRecord, scope: PublicScope): Promise<PublicScope> {
    const hidden = await this.hidden(em, area)
    const without = hidden.filter(({ kind }) => kind === 'late').map(({ ticketId }) => ticketId)
    return { ...scope, without }
  }

  /** Ratings without the unsatisfied ones that are behind it. */
  async ratings(em: EntityManager, area: AreaRecord, scope: PublicScope): Promise<RatingCount[]> {
    const hidden = (await this.hidden(em, area)).filter(({ kind }) => kind === 'unsatisfied')
    const counts = await this.tickets.ratings(em, scope)
    const behind = await this.tickets.countUnsatisfied(em, scope, hidden)
    return counts.map(({ satisfaction, count }) =>
      satisfaction === 'unsatisfied' ? { satisfaction, count: count - behind } : { satisfaction, count },
    )
  }

  /** Whether the words of a rating may be read. */
  async hides(
    em: EntityManager,
    area: AreaRecord,
  ): Promise<(word: { ticketId: string; closing: number }) => boolean> {
    const hidden = (await this.hidden(em, area)).filter(({ kind }) => kind === 'unsatisfied')
    const keys = new Set(hidden.map(({ ticketId, closing }) => `${ticketId}:${closing}`))
    return ({ ticketId, closing }) => keys.has(`${ticketId}:${closing}`)
  }

  private hidden(em: EntityManager, area: AreaRecord): ReturnType<BoardRepository['hidden']> {
    const communities = area.level === 'community' ? [area] : this.areas.communitiesOf(area)
    return this.board.hidden(
      em,
      communities.map(({ id }) => id),
      this.clock.now(),
    )
  }
}
