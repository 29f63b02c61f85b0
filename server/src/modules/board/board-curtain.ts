import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import type { AreaRecord } from '../area/index.js'
import type { PublicFigureScope } from '../figure/index.js'
import type { ClosingKey, PublicScope } from '../ticket/index.js'
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
    private readonly areas: BoardAreas,
    private readonly clock: Clock,
  ) {}

  scope({ id, level }: AreaRecord, { from, to }: BoardPeriod): PublicScope {
    if (level === 'grid') throw new Error('a grid has no board')
    return { level, areaId: id, from, to }
  }

  /** Days of reports of an area, as the figures are asked. */
  days({ id: areaId, level }: AreaRecord, { firstDay: from, lastDay: to }: BoardPeriod): PublicFigureScope {
    if (level === 'grid') throw new Error('a grid has no board')
    return { level, areaId, from, to }
  }

  /** The late tickets that are behind the curtain. */
  async lateOnes(em: EntityManager, area: AreaRecord): Promise<readonly string[]> {
    const hidden = await this.hidden(em, area)
    return hidden.filter(({ kind }) => kind === 'late').map(({ ticketId }) => ticketId)
  }

  /** Closings whose unsatisfied ratings are behind it. */
  async unsatisfiedOnes(em: EntityManager, area: AreaRecord): Promise<readonly ClosingKey[]> {
    return (await this.hidden(em, area)).filter(({ kind }) => kind === 'unsatisfied')
  }

  /** Whether the words of a rating may be read. */
  async hides(
    em: EntityManager,
    area: AreaRecord,
  ): Promise<(word: { ticketId: string; closing: number }) => boolean> {
    const hidden = await this.unsatisfiedOnes(em, area)
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
