import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import type { AreaRecord } from '../area/index.js'
import type { PublicFigureScope } from '../figure/index.js'
import {
  PublicTicketRepository,
  type ClosingKey,
  type PublicScope,
  type UnfavourableClosing,
} from '../ticket/index.js'
import { BoardAreas } from './board-areas.js'
import { BoardRepository } from './data/board.repository.js'
import type { BoardPeriod } from './domain/period.js'

/** What is older was brought here from elsewhere, and published there. */
const UNTOLD_MS = 7 * 24 * 3_600_000

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

  private async hidden(em: EntityManager, area: AreaRecord): Promise<readonly UnfavourableClosing[]> {
    const communities = area.level === 'community' ? [area] : this.areas.communitiesOf(area)
    const ids = communities.map(({ id }) => id)
    return [...(await this.board.hidden(em, ids, this.clock.now())), ...(await this.untold(em, ids))]
  }

  /** What came to light lately and no unit has been told of yet: telling may fail, the curtain then stays drawn. */
  private async untold(
    em: EntityManager,
    communityIds: readonly string[],
  ): Promise<readonly UnfavourableClosing[]> {
    const recent = await this.tickets.unfavourableSince(em, communityIds, this.clock.now() - UNTOLD_MS)
    const ticketIds = [...new Set(recent.map(({ ticketId }) => ticketId))]
    const told = new Set((await this.board.told(em, ticketIds)).map(keyOf))
    return recent.filter((each) => !told.has(keyOf(each)))
  }
}

function keyOf({ ticketId, closing, kind }: UnfavourableClosing): string {
  return `${ticketId}:${closing}:${kind}`
}
