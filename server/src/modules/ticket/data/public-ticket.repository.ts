import { Injectable } from '@nestjs/common'
import { KIND_POLICIES, TICKET_KINDS, type Satisfaction, type TicketState } from '@beegrid/shared'
import { In, MoreThanOrEqual, type EntityManager, type SelectQueryBuilder } from 'typeorm'
import { dayEnd, dayStart } from '../../../core/clock/index.js'
import { TicketRatingEntity } from './ticket-rating.entity.js'
import { TicketEntity } from './ticket.entity.js'

/** An area above the grid, and a period; epoch milliseconds, `to` exclusive. */
export interface PublicScope {
  readonly level: 'community' | 'subdistrict' | 'county'
  readonly areaId: string
  readonly from: number
  readonly to: number
  /** Not to be shown, or not yet. */
  readonly without?: readonly string[]
}

export interface ClosedTicket {
  readonly id: string
  readonly communityId: string
  readonly categoryId: string | null
  readonly closings: number
  readonly createdAt: number
  readonly closedAt: number
}

/** The same by the day of the report, both days counted: 2026-11-22. */
export interface ReportedScope {
  readonly level: PublicScope['level']
  readonly areaId: string
  readonly from: string
  readonly to: string
}

/** One closing of a ticket. */
export interface ClosingKey {
  readonly ticketId: string
  readonly closing: number
}

/** Something unfavourable about a unit: a late closing, or a closing somebody was not satisfied with. */
export interface UnfavourableClosing extends ClosingKey {
  readonly kind: 'late' | 'unsatisfied'
}

export interface PublicWord {
  readonly id: string
  readonly ticketId: string
  readonly closing: number
  readonly comment: string
  readonly satisfaction: Satisfaction
  readonly at: number
  readonly communityId: string
  readonly categoryId: string | null
  readonly status: TicketState
}

/** Newest first, after a key. */
export interface PublicPage {
  readonly before?: { readonly at: number; readonly id: string }
  readonly take: number
}

/** Kinds everybody may know of: anyone may join them, and nothing about them is confidential. */
export const PUBLIC_KINDS = TICKET_KINDS.filter(
  (kind) => KIND_POLICIES[kind].followable && !KIND_POLICIES[kind].confidential,
)
const COLUMN = { community: 'communityId', subdistrict: 'subdistrictId', county: 'countyId' } as const

/** Tickets as the public may know of them: counts, times, categories and communities; no words, no place, nobody. */
@Injectable()
export class PublicTicketRepository {
  /** Closed during the period and closed still, newest first. */
  async closed(em: EntityManager, scope: PublicScope, { before, take }: PublicPage): Promise<ClosedTicket[]> {
    const query = without(inScope(em.createQueryBuilder(TicketEntity, 't'), scope), scope)
      .andWhere("t.status = 'closed' AND t.communityId IS NOT NULL")
      .andWhere('t.closedAt >= :from AND t.closedAt < :to', scope)
      .orderBy('t.closedAt', 'DESC')
      .addOrderBy('t.id', 'DESC')
      .take(take)
    if (before)
      query.andWhere('(t.closedAt < :at OR (t.closedAt = :at AND t.id < :beforeId))', {
        at: before.at,
        beforeId: before.id,
      })
    return (await query.getMany()).flatMap(closedTicket)
  }

  /** Ratings 基本满意: the figures count them as satisfied, the public sees them apart. */
  countMostly(em: EntityManager, scope: ReportedScope): Promise<number> {
    return reportedAndRated(em, scope).andWhere("r.satisfaction = 'mostly'").getCount()
  }

  /** Unsatisfied ratings of these closings. */
  async countUnsatisfied(
    em: EntityManager,
    scope: ReportedScope,
    closings: readonly ClosingKey[],
  ): Promise<number> {
    if (closings.length === 0) return 0
    const ticketIds = [...new Set(closings.map(({ ticketId }) => ticketId))]
    const rows = await reportedAndRated(em, scope)
      .select('r.ticketId', 'ticketId')
      .addSelect('r.closing', 'closing')
      .andWhere("r.satisfaction = 'unsatisfied' AND r.ticketId IN (:...ticketIds)", { ticketIds })
      .getRawMany<{ ticketId: string; closing: number }>()
    const asked = new Set(closings.map(({ ticketId, closing }) => `${ticketId}:${closing}`))
    return rows.filter(({ ticketId, closing }) => asked.has(`${ticketId}:${closing}`)).length
  }

  /** Ratings with words, newest first. */
  async words(em: EntityManager, scope: PublicScope, { before, take }: PublicPage): Promise<PublicWord[]> {
    const columns = ['id', 'ticketId', 'closing', 'comment', 'satisfaction', 'at']
    const query = rated(em, scope)
      .andWhere('r.at >= :from AND r.at < :to', scope)
      .select(columns.map((column) => `r.${column} AS ${column}`))
      .addSelect('t.communityId', 'communityId')
      .addSelect('t.categoryId', 'categoryId')
      .addSelect('t.status', 'status')
      .andWhere('r.comment IS NOT NULL AND t.communityId IS NOT NULL')
      .orderBy('r.at', 'DESC')
      .addOrderBy('r.id', 'DESC')
      .limit(take)
    if (before)
      query.andWhere('(r.at < :before OR (r.at = :before AND r.id < :beforeId))', {
        before: before.at,
        beforeId: before.id,
      })
    const rows = await query.getRawMany<Omit<PublicWord, 'at'> & { at: string | number }>()
    return rows.map((row) => ({ ...row, at: Number(row.at) }))
  }

  /** Whether somebody was not satisfied with a closing. */
  hasUnsatisfied(em: EntityManager, ticketId: string, closing: number): Promise<boolean> {
    return em.existsBy(TicketRatingEntity, { ticketId, closing, satisfaction: 'unsatisfied' })
  }

  /** What of some communities came to light since a moment (epoch milliseconds). */
  async unfavourableSince(
    em: EntityManager,
    communityIds: readonly string[],
    since: number,
  ): Promise<readonly UnfavourableClosing[]> {
    if (communityIds.length === 0) return []
    const communityId = In([...communityIds])
    const late = await em.find(TicketEntity, {
      select: { id: true, closings: true },
      where: { communityId, status: 'closed', closedAt: MoreThanOrEqual(since), late: true, exempted: false },
    })
    const unsatisfied = await em
      .createQueryBuilder(TicketRatingEntity, 'r')
      .innerJoin(TicketEntity, 't', 't.id = r.ticketId')
      .select('r.ticketId', 'ticketId')
      .addSelect('r.closing', 'closing')
      .where('t.communityId IN (:...communityIds)', { communityIds })
      .andWhere("r.satisfaction = 'unsatisfied' AND r.at >= :since", { since })
      .getRawMany<ClosingKey>()
    return [
      ...late.map(({ id: ticketId, closings: closing }) => ({ ticketId, closing, kind: 'late' as const })),
      ...unsatisfied.map((each) => ({ ...each, kind: 'unsatisfied' as const })),
    ]
  }

  /** One that the public may know of. */
  async find(em: EntityManager, ticketId: string): Promise<TicketEntity | null> {
    const ticket = await em.findOneBy(TicketEntity, { id: ticketId })
    return ticket && PUBLIC_KINDS.includes(ticket.kind) ? ticket : null
  }
}

function inScope<T extends TicketEntity | TicketRatingEntity>(
  query: SelectQueryBuilder<T>,
  { level, areaId }: Pick<PublicScope, 'level' | 'areaId'>,
): SelectQueryBuilder<T> {
  return query
    .where(`t.${COLUMN[level]} = :areaId`, { areaId })
    .andWhere('t.kind IN (:...kinds)', { kinds: PUBLIC_KINDS })
    .andWhere("t.status NOT IN ('withdrawn', 'merged')")
}

/** No id is empty: `NOT IN ()` is no SQL. */
function without<T extends TicketEntity>(
  query: SelectQueryBuilder<T>,
  { without: hidden = [] }: PublicScope,
): SelectQueryBuilder<T> {
  return hidden.length === 0 ? query : query.andWhere('t.id NOT IN (:...hidden)', { hidden })
}

function rated(
  em: EntityManager,
  scope: Pick<PublicScope, 'level' | 'areaId'>,
): SelectQueryBuilder<TicketRatingEntity> {
  const query = em
    .createQueryBuilder(TicketRatingEntity, 'r')
    .innerJoin(TicketEntity, 't', 't.id = r.ticketId')
  return inScope(query, scope)
}

/** As the figures count ratings: by the day of the report, of what was not refused after all. */
function reportedAndRated(
  em: EntityManager,
  { from, to, ...scope }: ReportedScope,
): SelectQueryBuilder<TicketRatingEntity> {
  const days = { from: dayStart(from), to: dayEnd(to) }
  return rated(em, scope)
    .andWhere('t.createdAt >= :from AND t.createdAt < :to', days)
    .andWhere("t.status <> 'rejected'")
}

function closedTicket({
  id,
  communityId,
  categoryId,
  closings,
  createdAt,
  closedAt,
}: TicketEntity): ClosedTicket[] {
  if (communityId === null || closedAt === null) return []
  return [{ id, communityId, categoryId, closings, createdAt, closedAt }]
}
