import { Injectable } from '@nestjs/common'
import {
  cleanNumber,
  CONFIDENTIAL_KINDS,
  PHASE_OF,
  parseTicketNumber,
  type TicketKind,
  type TicketPhase,
  type TicketState,
} from '@beegrid/shared'
import type { EntityManager, SelectQueryBuilder } from 'typeorm'
import type { BoxOrder } from '../domain/box-order.js'
import { queryTerms } from '../domain/search-terms.js'
import { TicketAssignmentEntity } from './ticket-assignment.entity.js'
import { TicketFollowerEntity } from './ticket-follower.entity.js'
import { TicketTermEntity } from './ticket-term.entity.js'
import { TicketEntity } from './ticket.entity.js'

/** Whose tickets a list holds. `todo` lies with a reader's posts, desks and organisations. */
export type BoxScope =
  | { readonly box: 'mine' | 'followed'; readonly userId: string }
  | {
      readonly box: 'todo'
      /** Null for those who serve on no post. */
      readonly userId: string | null
      readonly areaIds: readonly string[]
      /** Where the reader mediates: disputes that lie with them by name. */
      readonly mediatedIds: readonly string[]
      readonly personId: string
      readonly organisationIds: readonly string[]
    }
  | { readonly box: 'area'; readonly areas: readonly ScopedArea[] }

export interface ScopedArea {
  readonly column: 'gridId' | 'communityId' | 'subdistrictId' | 'countyId'
  readonly id: string
}

export interface BoxFilter {
  readonly scope: BoxScope
  readonly within?: ScopedArea
  readonly statuses?: readonly TicketState[]
  readonly phase?: TicketPhase
  readonly kind?: TicketKind
  readonly overdueAt?: number
  readonly search?: string
}

export interface BoxPage {
  /** Sort key of the last row seen. */
  readonly after?: readonly [number, string]
  readonly order: BoxOrder
  readonly take: number
}

export interface StatusCount {
  readonly status: TicketState
  readonly count: number
}

type Query = SelectQueryBuilder<TicketEntity>

/** Sorts tickets without a running clock behind all others. */
const NEVER = 9_000_000_000_000_000
const DUE = `COALESCE(t.nextDueAt, ${NEVER})`
const MIN_NUMBER_PREFIX = 3

/** Lists and counts of tickets, by keyset. */
@Injectable()
export class TicketBoxRepository {
  page(em: EntityManager, filter: BoxFilter, page: BoxPage): Promise<TicketEntity[]> {
    const query = this.filtered(em, filter)
    return (page.order === 'due' ? dueFirst(query, page) : newestFirst(query, page)).take(page.take).getMany()
  }

  /** How much lies in a box now: work to be done, no figure of how it went. */
  async counts(em: EntityManager, filter: BoxFilter): Promise<StatusCount[]> {
    const rows = await this.filtered(em, filter)
      .select('t.status', 'status')
      .addSelect('COUNT(*)', 'count')
      .groupBy('t.status')
      .getRawMany<{ status: TicketState; count: string | number }>()
    return rows.map(({ status, count }) => ({ status, count: Number(count) }))
  }

  countAll(em: EntityManager, filter: BoxFilter): Promise<number> {
    return this.filtered(em, filter).getCount()
  }

  private filtered(em: EntityManager, filter: BoxFilter): Query {
    const query = inScope(em.createQueryBuilder(TicketEntity, 't'), filter.scope)
    if (filter.within) query.andWhere(`t.${filter.within.column} = :withinId`, { withinId: filter.within.id })
    if (filter.statuses) inStates(query, filter.statuses)
    if (filter.phase) query.andWhere('t.phase = :phase', { phase: filter.phase })
    if (filter.kind) query.andWhere('t.kind = :kind', { kind: filter.kind })
    if (filter.overdueAt !== undefined) overdue(query, filter.scope, filter.overdueAt)
    if (filter.search !== undefined) matching(query, filter.search)
    return query
  }
}

/** The phases are named as well: the indexes of an area's tickets go by phase. */
function inStates(query: Query, statuses: readonly TicketState[]): void {
  const phases = [...new Set(statuses.map((status) => PHASE_OF[status]))]
  query.andWhere('t.status IN (:...statuses)', { statuses }).andWhere('t.phase IN (:...phases)', { phases })
}

/** By the clock that is the reader's: what is done and waits to be checked is overdue for the desks that check it alone. */
function overdue(query: Query, scope: BoxScope, at: number): void {
  const desks = scope.box === 'area' ? scope.areas.filter(({ column }) => column !== 'gridId') : []
  const checked = desks.map(({ column }, index) => `(t.${column} = :desk${index} AND NOT ${ownWork(index)})`)
  query
    .andWhere(`t.nextDueAt < :overdueAt AND (${["t.status <> 'resolved'", ...checked].join(' OR ')})`)
    .setParameters({
      overdueAt: at,
      ...Object.fromEntries(desks.map(({ id }, index) => [`desk${index}`, id])),
    })
}

/** What a unit took in and did itself another one checks. */
const ownWork = (desk: number): string =>
  `(COALESCE(t.intakeUnit, '') = :desk${desk} AND COALESCE(t.resolverUnit, '') = :desk${desk})`

function inScope(query: Query, scope: BoxScope): Query {
  switch (scope.box) {
    case 'mine':
      return query.where('t.reporterId = :userId', { userId: scope.userId })
    case 'followed':
      return query.innerJoin(TicketFollowerEntity, 'f', 'f.ticketId = t.id AND f.userId = :userId', {
        userId: scope.userId,
      })
    case 'todo':
      return withParties(query, scope)
    case 'area':
      return withinAreas(query, scope.areas)
  }
}

/** Of confidential tickets the desk they lie with knows, no grid and no desk above. */
function known({ column }: ScopedArea): string {
  const smaller: Partial<Record<ScopedArea['column'], string>> = {
    ...{ communityId: '1 = 1', subdistrictId: 't.communityId IS NULL' },
    countyId: 't.communityId IS NULL AND t.subdistrictId IS NULL',
  }
  return `(t.kind NOT IN (:...confidential) OR (${smaller[column] ?? '1 = 0'}))`
}

function withinAreas(query: Query, areas: readonly ScopedArea[]): Query {
  if (areas.length === 0) return query.where('1 = 0')
  const conditions = areas.map((area, index) => `(t.${area.column} = :area${index} AND ${known(area)})`)
  return query.where(`(${conditions.join(' OR ')})`, {
    confidential: [...CONFIDENTIAL_KINDS],
    ...Object.fromEntries(areas.map(({ id }, index) => [`area${index}`, id])),
  })
}

function withParties(query: Query, scope: Extract<BoxScope, { box: 'todo' }>): Query {
  const { userId, areaIds, organisationIds, mediatedIds, personId } = scope
  const parties = [
    '1 = 0',
    ...(mediatedIds.length > 0
      ? ["(a.party = 'desk' AND a.userId = :personId AND a.areaId IN (:...mediatedIds))"]
      : []),
    ...(userId === null ? [] : ["(a.party = 'post' AND a.userId = :userId)"]),
    ...(areaIds.length > 0 ? ['a.areaId IN (:...areaIds)'] : []),
    ...(organisationIds.length > 0 ? ['a.organisationId IN (:...organisationIds)'] : []),
  ]
  const assigned = query
    .subQuery()
    .select('a.ticketId')
    .from(TicketAssignmentEntity, 'a')
    .where(`a.state IN ('offered', 'active') AND (${parties.join(' OR ')})`)
  return query
    .where(`t.id IN ${assigned.getQuery()}`)
    .andWhere("t.phase <> 'done'")
    .setParameters({ userId, areaIds, organisationIds, mediatedIds, personId })
}

/** One number in twenty-three has no digit in it, but a word of letters alone is more likely a word. */
function looksLikeBeginning(number: string): boolean {
  return number.length >= MIN_NUMBER_PREFIX && /^[0-9A-Z]+$/.test(number) && /\d/.test(number)
}

/** A number or its beginning; otherwise every pair of neighbouring characters must occur in the ticket's words. */
function matching(query: Query, search: string): void {
  const number = cleanNumber(search)
  if (parseTicketNumber(search) !== undefined || looksLikeBeginning(number)) {
    query.andWhere('t.number LIKE :number', { number: `${number}%` })
    return
  }
  const terms = queryTerms(search)
  if (terms.length === 0) query.andWhere('1 = 0')
  terms.forEach((term, index) => {
    const found = query
      .subQuery()
      .select('w.ticketId')
      .from(TicketTermEntity, 'w')
      .where(`w.term = :term${index}`)
    query.andWhere(`t.id IN ${found.getQuery()}`).setParameter(`term${index}`, term)
  })
}

function newestFirst(query: Query, { after }: BoxPage): Query {
  if (after) {
    const [at, id] = after
    query.andWhere('(t.createdAt < :at OR (t.createdAt = :at AND t.id < :id))', { at, id })
  }
  return query.orderBy('t.createdAt', 'DESC').addOrderBy('t.id', 'DESC')
}

function dueFirst(query: Query, { after }: BoxPage): Query {
  if (after) {
    const [due, id] = after
    query.andWhere(`(${DUE} > :due OR (${DUE} = :due AND t.id > :id))`, { due, id })
  }
  return query.addSelect(DUE, 'due_order').orderBy('due_order', 'ASC').addOrderBy('t.id', 'ASC')
}

/** The sort key of a row, for the cursor. */
export function boxKey(order: BoxOrder, ticket: TicketEntity): readonly [number, string] {
  return [order === 'due' ? (ticket.nextDueAt ?? NEVER) : ticket.createdAt, ticket.id]
}
