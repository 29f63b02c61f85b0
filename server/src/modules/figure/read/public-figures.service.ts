import { Injectable } from '@nestjs/common'
import type { Satisfaction } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { PublicTicketRepository, type ClosingKey } from '../../ticket/index.js'
import {
  PublicPartRepository,
  type ClosedMinutes,
  type PublicFigureScope,
} from '../data/public-part.repository.js'
import { publicCounts, type PublicCounts } from '../domain/public-figures.js'

export interface PublicSums extends PublicCounts {
  readonly ratings: Readonly<Record<Satisfaction, number>>
}

/** The figures as the public may have them: the same measures by the day of the report, of tickets it may know of. */
@Injectable()
export class PublicFigures {
  constructor(
    private readonly parts: PublicPartRepository,
    private readonly tickets: PublicTicketRepository,
  ) {}

  /** @param hidden closings whose unsatisfied ratings are not told of */
  async sums(
    em: EntityManager,
    scope: PublicFigureScope,
    hidden: readonly ClosingKey[],
  ): Promise<PublicSums> {
    const measures = await this.parts.sums(em, scope)
    const { rated, satisfied: content } = measures
    const mostly = Math.min(content, await this.tickets.countMostly(em, scope))
    const unsatisfied = rated - content - (await this.tickets.countUnsatisfied(em, scope, hidden))
    return {
      ...publicCounts(measures),
      ratings: { satisfied: content - mostly, mostly, unsatisfied: Math.max(0, unsatisfied) },
    }
  }

  /** How long each closed one took, by community. */
  closedMinutes(em: EntityManager, scope: PublicFigureScope): Promise<ClosedMinutes[]> {
    return this.parts.closedMinutes(em, scope)
  }

  /** How long closed ones among these took; one that is not counted yet is not among them. */
  minutesOf(em: EntityManager, ticketIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.parts.minutesOf(em, ticketIds)
  }
}
