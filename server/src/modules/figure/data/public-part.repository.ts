import { Injectable } from '@nestjs/common'
import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm'
import { PUBLIC_KINDS, TicketEntity, type PublicScope } from '../../ticket/index.js'
import type { FigureScope } from '../domain/figure-scope.js'
import type { Measures } from '../domain/measures.js'
import { measuresIn, sumColumns, within } from './figure-sum.repository.js'
import { FigurePartEntity } from './figure-part.entity.js'

/** An area and days of reports, both counted; some tickets left out. */
export interface PublicFigureScope extends FigureScope {
  readonly level: PublicScope['level']
  readonly without?: readonly string[]
}

export interface ClosedMinutes {
  readonly communityId: string
  readonly minutes: number
}

/** What the figures count of tickets the public may know of. Reads alone. */
@Injectable()
export class PublicPartRepository {
  async sums(em: EntityManager, scope: PublicFigureScope): Promise<Measures> {
    const row = await shown(em, scope).select(sumColumns()).getRawOne<Record<string, string | number>>()
    return measuresIn(row ?? {})
  }

  /** How long each closed one took. */
  async closedMinutes(em: EntityManager, scope: PublicFigureScope): Promise<ClosedMinutes[]> {
    const rows = await shown(em, scope)
      .select('f.communityId', 'communityId')
      .addSelect('f.minutes', 'minutes')
      .andWhere('f.closed > 0 AND f.communityId IS NOT NULL')
      .getRawMany<{ communityId: string; minutes: string | number }>()
    return rows.map(({ communityId, minutes }) => ({ communityId, minutes: Number(minutes) }))
  }

  /** Of the closed ones among these. */
  async minutesOf(em: EntityManager, ticketIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (ticketIds.length === 0) return new Map()
    const parts = await em.find(FigurePartEntity, {
      select: { ticketId: true, unitId: true, minutes: true },
      where: { ticketId: In([...ticketIds]), closed: 1 },
    })
    return new Map(parts.map(({ ticketId, minutes }) => [ticketId, minutes]))
  }
}

function shown(em: EntityManager, scope: PublicFigureScope): SelectQueryBuilder<FigurePartEntity> {
  const { without: hidden = [] } = scope
  const query = em.createQueryBuilder(FigurePartEntity, 'f').innerJoin(TicketEntity, 't', 't.id = f.ticketId')
  within(query, scope)
  query.andWhere('t.kind IN (:...kinds)', { kinds: PUBLIC_KINDS })
  // No id is empty: `NOT IN ()` is no SQL.
  return hidden.length === 0 ? query : query.andWhere('t.id NOT IN (:...hidden)', { hidden })
}
