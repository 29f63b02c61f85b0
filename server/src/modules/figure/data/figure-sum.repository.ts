import { Injectable } from '@nestjs/common'
import type { EntityManager, SelectQueryBuilder } from 'typeorm'
import type { FigureBy, FigureScope } from '../domain/figure-scope.js'
import type { FigureDefinition } from '../domain/figure-definitions.js'
import { MEASURES, type Measures } from '../domain/measures.js'
import { FigureDayEntity } from './figure-day.entity.js'
import { FigurePartEntity } from './figure-part.entity.js'

/** The sums of one row of a table; `id` is null for tickets that lie in no smaller area, or have no category. */
export interface FigureSum {
  readonly id: string | null
  readonly measures: Measures
}

export type Met = 'met' | 'missed' | 'all'

export interface BehindPage {
  readonly after?: readonly [number, string, string]
  readonly take: number
}

type Row = FigurePartEntity | FigureDayEntity
type Query = SelectQueryBuilder<Row>

const COLUMN = {
  grid: 'gridId',
  community: 'communityId',
  subdistrict: 'subdistrictId',
  county: 'countyId',
} as const
/** The column of the areas one level down. */
const BELOW = {
  county: 'subdistrictId',
  subdistrict: 'communityId',
  community: 'gridId',
  grid: 'gridId',
} as const

/** Sums for tables of figures, and the tickets behind them. Reads alone. */
@Injectable()
export class FigureSumRepository {
  /** From the sums of days, or, where they are too coarse (grids), from the tickets' own rows: both come to the same. */
  async sums(em: EntityManager, scope: FigureScope, by?: FigureBy): Promise<FigureSum[]> {
    const query = scoped(em, scope, needsParts(scope, by) ? FigurePartEntity : FigureDayEntity)
    query.select(sumColumns())
    const column = groupColumn(scope, by)
    if (column) query.addSelect(`f.${column}`, 'id').groupBy(`f.${column}`)
    const rows = await query.getRawMany<Record<string, string | number | null>>()
    return rows.map((row) => ({ id: textOrNull(row['id']), measures: measuresIn(row) }))
  }

  /** In how many grids anything was reported; by id as in `sums`. */
  async gridsReporting(
    em: EntityManager,
    scope: FigureScope,
    by?: FigureBy,
  ): Promise<Map<string | null, number>> {
    const query = scoped(em, scope, FigurePartEntity).select('COUNT(DISTINCT f.gridId)', 'count')
    query.andWhere('f.reported > 0 AND f.gridId IS NOT NULL')
    const column = groupColumn(scope, by)
    if (column) query.addSelect(`f.${column}`, 'id').groupBy(`f.${column}`)
    const rows = await query.getRawMany<{ id?: string | null; count: string | number }>()
    return new Map(rows.map(({ id = null, count }) => [id, Number(count)]))
  }

  /** Newest first: those a figure counts, of which a share counted as met or not. */
  behind(
    em: EntityManager,
    scope: FigureScope & { readonly figure: FigureDefinition; readonly met: Met },
    { after, take }: BehindPage,
  ): Promise<FigurePartEntity[]> {
    const { figure, met } = scope
    const query = em.createQueryBuilder(FigurePartEntity, 'f')
    within(query, scope)
    // A unit may return what it was never given: by hit alone it counts as well.
    query.andWhere(`(f.${figure.of} > 0 OR f.${figure.hit} > 0)`)
    if (met === 'met') query.andWhere(`f.${figure.hit} > 0`)
    if (met === 'missed') query.andWhere(`f.${figure.hit} < f.${figure.of}`)
    if (after) query.andWhere(AFTER, { at: after[0], ticketId: after[1], unit: after[2] })
    return query
      .orderBy('f.at', 'DESC')
      .addOrderBy('f.ticketId', 'DESC')
      .addOrderBy('f.unitId', 'DESC')
      .limit(take)
      .getMany()
  }
}

const AFTER =
  '(f.at < :at OR (f.at = :at AND (f.ticketId < :ticketId OR (f.ticketId = :ticketId AND f.unitId < :unit))))'

function needsParts({ level }: FigureScope, by?: FigureBy): boolean {
  return level === 'grid' || (level === 'community' && by === 'area')
}

function groupColumn({ level }: FigureScope, by?: FigureBy): string | undefined {
  switch (by) {
    case undefined:
      return undefined
    case 'area':
      return BELOW[level]
    case 'unit':
      return 'unitId'
    case 'category':
      return 'categoryId'
    default:
      return 'day'
  }
}

function scoped(
  em: EntityManager,
  scope: FigureScope,
  entity: typeof FigurePartEntity | typeof FigureDayEntity,
): Query {
  const query = em.createQueryBuilder<Row>(entity, 'f')
  within(query, scope)
  return query
}

/** Which rows lie in a scope. */
export function within<T extends Row>(
  query: SelectQueryBuilder<T>,
  { areaId, level, from, to, unitId, categoryId }: FigureScope,
): void {
  query.where(`f.${COLUMN[level]} = :areaId AND f.day >= :from AND f.day <= :to`, { areaId, from, to })
  if (unitId !== undefined) query.andWhere('f.unitId = :unitId', { unitId })
  if (categoryId !== undefined) query.andWhere('f.categoryId = :categoryId', { categoryId })
}

/** The sum of every measure, as columns of a query. */
export const sumColumns = (): string[] => MEASURES.map((each) => `SUM(f.${each}) AS "${each}"`)

export function measuresIn(row: Readonly<Record<string, string | number | null>>): Measures {
  return Object.fromEntries(MEASURES.map((each) => [each, Number(row[each] ?? 0)])) as Measures
}

function textOrNull(value: string | number | null | undefined): string | null {
  return typeof value === 'string' ? value : null
}
