import { Injectable } from '@nestjs/common'
import { CONFIDENTIAL_KINDS } from '@beegrid/shared'
import type { EntityManager, SelectQueryBuilder } from 'typeorm'
import type { HistoryScope, NewestFirst, Period } from '../../routing/index.js'
import type { SettledRoute } from '../domain/first-route-fate.js'
import { TicketEventEntity } from './ticket-event.entity.js'
import { TicketEntity } from './ticket.entity.js'

export interface SettledCount extends SettledRoute {
  readonly categoryId: string | null
  /** Data of the ticket's first event, as JSON. */
  readonly report: unknown
  readonly count: number
}

export interface SettledTicket extends SettledRoute {
  readonly ticket: TicketEntity
}

type Query = SelectQueryBuilder<TicketEntity>
type CountyPeriod = Period & { readonly countyId: string }
type SettledScope = HistoryScope & { readonly categoryId?: string; readonly only: readonly SettledRoute[] }

const COLUMN = {
  grid: 'gridId',
  community: 'communityId',
  subdistrict: 'subdistrictId',
  county: 'countyId',
} as const

/** Accepted, or given to somebody else by a person; the router's own dispatch settles nothing. */
const SETTLES =
  "(e.action IN ('accept', 'decline', 'transfer') OR (e.action = 'dispatch' AND e.actorRelation <> 'router'))"
/** After accepting: given back by the lead, moved by a desk, or done. */
const AFTERWARDS = "e.action IN ('decline', 'transfer', 'resolve')"
const KEPT_OR_BACK =
  "CASE WHEN e.action = 'decline' OR (e.action = 'transfer' AND e.actorRelation = 'lead') THEN 'back' ELSE 'kept' END"

/** Tickets as routing looks back on them. Reads alone. */
@Injectable()
export class TicketHistoryRepository {
  /** Newest first. */
  reports(em: EntityManager, period: CountyPeriod, page: NewestFirst): Promise<TicketEntity[]> {
    return newestFirst(openly(inCounty(em, period)), page).getMany()
  }

  countReports(em: EntityManager, period: CountyPeriod): Promise<number> {
    return openly(inCounty(em, period)).getCount()
  }

  async settledCounts(em: EntityManager, scope: HistoryScope): Promise<SettledCount[]> {
    const settled = inArea(em, scope)
      .select('t.categoryId', 'categoryId')
      .addSelect(firstEvent, 'report')
      .addSelect(step('e.action', SETTLES), 'settledBy')
      .addSelect(step(KEPT_OR_BACK, AFTERWARDS), 'afterwards')
    const columns = ['settledBy', 'afterwards', 'categoryId', 'report']
    const rows = await em
      .createQueryBuilder()
      .select(columns.map((column) => `s.${column} AS ${column}`))
      .addSelect('COUNT(*)', 'count')
      .from(`(${settled.getQuery()})`, 's')
      .where('s.settledBy IS NOT NULL')
      .setParameters(settled.getParameters())
      .groupBy(columns.map((column) => `s.${column}`).join(', '))
      .getRawMany<Omit<SettledCount, 'count'> & { count: string | number }>()
    return rows.map((row) => ({ ...row, count: Number(row.count) }))
  }

  /** Newest first. */
  async settledTickets(em: EntityManager, scope: SettledScope, page: NewestFirst): Promise<SettledTicket[]> {
    const query = openly(inArea(em, scope))
    const settledBy = step('e.action', SETTLES)(empty(query)).getQuery()
    const afterwards = step(KEPT_OR_BACK, AFTERWARDS)(empty(query)).getQuery()
    query.addSelect(settledBy, 'settledBy').addSelect(afterwards, 'afterwards')
    const steps = scope.only.map((only, i) => isStep(only, { settledBy, afterwards, i }))
    query.andWhere(`(${steps.join(' OR ')})`)
    scope.only.forEach((only, i) =>
      query.setParameters({ [`by${i}`]: only.settledBy, [`then${i}`]: only.afterwards }),
    )
    if (scope.categoryId) query.andWhere('t.categoryId = :categoryId', { categoryId: scope.categoryId })
    const { entities, raw } = await newestFirst(query, page).getRawAndEntities<SettledRoute>()
    return entities.map((ticket, i) => ({
      ticket,
      settledBy: raw[i]?.settledBy ?? 'accept',
      afterwards: raw[i]?.afterwards ?? null,
    }))
  }
}

/** Nothing has happened after an accept yet: so far it is kept. */
function isStep(only: SettledRoute, sql: { settledBy: string; afterwards: string; i: number }): string {
  const by = `${sql.settledBy} = :by${sql.i}`
  return only.settledBy === 'accept' ? `(${by} AND COALESCE(${sql.afterwards}, 'kept') = :then${sql.i})` : by
}

function inCounty(em: EntityManager, { countyId, from, to }: CountyPeriod): Query {
  return inArea(em, { areaId: countyId, level: 'county', from, to })
}

function inArea(em: EntityManager, { areaId, level, from, to }: HistoryScope): Query {
  return em
    .createQueryBuilder(TicketEntity, 't')
    .where(`t.${COLUMN[level]} = :areaId AND t.createdAt >= :from AND t.createdAt < :to`, {
      areaId,
      from,
      to,
    })
}

/** Without confidential ones: they stand on no list, and no rule of routing is asked about them. */
function openly(query: Query): Query {
  return query.andWhere('t.kind NOT IN (:...confidential)', { confidential: [...CONFIDENTIAL_KINDS] })
}

type EventQuery = SelectQueryBuilder<TicketEventEntity>

function empty(query: Query): SelectQueryBuilder<object> {
  return query.subQuery() as SelectQueryBuilder<object>
}

/** What is asked of the first event of some sort in a ticket's timeline. */
function step(what: string, which: string): (query: SelectQueryBuilder<object>) => EventQuery {
  return (query) =>
    query
      .select(what, 'step')
      .from(TicketEventEntity, 'e')
      .where(`e.ticketId = t.id AND ${which}`)
      .orderBy('e.seq', 'ASC')
      .limit(1)
}

function firstEvent(query: SelectQueryBuilder<object>): EventQuery {
  return query.select('e.data', 'data').from(TicketEventEntity, 'e').where('e.ticketId = t.id AND e.seq = 1')
}

function newestFirst(query: Query, { after, take }: NewestFirst): Query {
  if (after)
    query.andWhere('(t.createdAt < :at OR (t.createdAt = :at AND t.id < :id))', {
      at: after[0],
      id: after[1],
    })
  return query.orderBy('t.createdAt', 'DESC').addOrderBy('t.id', 'DESC').limit(take)
}
