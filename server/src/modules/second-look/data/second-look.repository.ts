import { Injectable } from '@nestjs/common'
import {
  In,
  LessThanOrEqual,
  type EntityManager,
  type FindOptionsWhere,
  type SelectQueryBuilder,
} from 'typeorm'
import { CONFIDENTIAL_KINDS } from '@beegrid/shared'
import { insertRows, isUniqueViolation } from '../../../core/database/index.js'
import { TicketClockEntity, TicketEntity } from '../../ticket/index.js'
import type { LookKind, LookState } from '../domain/look.js'
import { SecondLookEntity } from './second-look.entity.js'

/** Which looks a list holds. */
export interface LookFilter {
  /** Desks whose own looks these are; or areas in which they lie, whoever looks. */
  readonly areaIds: readonly string[]
  readonly within: boolean
  readonly states: readonly LookState[]
  readonly kind?: LookKind
}

export interface LookPage {
  readonly after?: readonly [number, string]
  readonly take: number
}

export interface LookCount {
  readonly kind: LookKind
  readonly count: number
  readonly overdue: number
}

type Query = SelectQueryBuilder<SecondLookEntity>
const UNFINISHED: readonly LookState[] = ['planned', 'open']

@Injectable()
export class SecondLookRepository {
  /** False when this look is there already: another process was faster. */
  async insertNew(em: EntityManager, look: SecondLookEntity): Promise<boolean> {
    try {
      await insertRows(em, SecondLookEntity, [look])
      return true
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      return false
    }
  }

  unfinishedOf(em: EntityManager, ticketId: string): Promise<SecondLookEntity[]> {
    return em.findBy(SecondLookEntity, { ticketId, state: In([...UNFINISHED]) })
  }

  /** Changes looks that are in one of these states still; gives how many were. */
  async change(
    em: EntityManager,
    which: { readonly ids: readonly string[]; readonly from: readonly LookState[] },
    changes: Partial<SecondLookEntity>,
  ): Promise<number> {
    if (which.ids.length === 0) return 0
    const where: FindOptionsWhere<SecondLookEntity> = { id: In([...which.ids]), state: In([...which.from]) }
    const { affected } = await em.update(SecondLookEntity, where, changes)
    return affected ?? 0
  }

  /** Planned ones whose day has come, the earliest first. */
  due(em: EntityManager, now: number, take: number): Promise<SecondLookEntity[]> {
    return em.find(SecondLookEntity, {
      where: { state: 'planned', opensAt: LessThanOrEqual(now) },
      order: { opensAt: 'ASC', id: 'ASC' },
      take,
    })
  }

  /** Tickets that wait to be confirmed past their limit and were not looked at yet. */
  silent(em: EntityManager, now: number, take: number): Promise<TicketEntity[]> {
    const looked = em
      .createQueryBuilder(SecondLookEntity, 'l')
      .select('1')
      .where("l.ticketId = t.id AND l.kind = 'confirm' AND l.occasion = t.closings + t.reworks")
    const waited = em
      .createQueryBuilder(TicketClockEntity, 'c')
      .select('1')
      .where("c.ticketId = t.id AND c.stage = 'verify' AND c.state = 'running' AND c.dueAt <= :now")
    return em
      .createQueryBuilder(TicketEntity, 't')
      .where("t.nextDueAt <= :now AND t.status = 'resolved'", { now })
      .andWhere(`EXISTS (${waited.getQuery()})`)
      .andWhere(`NOT EXISTS (${looked.getQuery()})`)
      .orderBy('t.nextDueAt', 'ASC')
      .take(take)
      .getMany()
  }

  page(em: EntityManager, filter: LookFilter, { after, take }: LookPage): Promise<SecondLookEntity[]> {
    const query = filtered(em, filter)
    if (after) {
      const [due, id] = after
      query.andWhere('(l.dueAt > :due OR (l.dueAt = :due AND l.id > :id))', { due, id })
    }
    return query.orderBy('l.dueAt', 'ASC').addOrderBy('l.id', 'ASC').take(take).getMany()
  }

  /** How much waits now: work to be done, no figure of how it went. */
  async counts(em: EntityManager, filter: LookFilter, now: number): Promise<LookCount[]> {
    const rows = await filtered(em, filter)
      .select('l.kind', 'kind')
      .addSelect('COUNT(*)', 'count')
      .addSelect('SUM(CASE WHEN l.dueAt < :now THEN 1 ELSE 0 END)', 'overdue')
      .setParameter('now', now)
      .groupBy('l.kind')
      .getRawMany<{ kind: LookKind; count: string | number; overdue: string | number }>()
    return rows.map(({ kind, count, overdue }) => ({ kind, count: Number(count), overdue: Number(overdue) }))
  }

  /** Rechecks riders are asked for in these areas, what is due first. */
  forRiders(em: EntityManager, areaIds: readonly string[], take: number): Promise<SecondLookEntity[]> {
    if (areaIds.length === 0) return Promise.resolve([])
    return inAreas(em.createQueryBuilder(SecondLookEntity, 'l'), areaIds)
      .andWhere("l.state = 'open' AND l.kind = 'recheck' AND l.byRiders = :yes", { yes: true })
      .orderBy('l.dueAt', 'ASC')
      .addOrderBy('l.id', 'ASC')
      .take(take)
      .getMany()
  }
}

function filtered(em: EntityManager, { areaIds, within, states, kind }: LookFilter): Query {
  const query = em.createQueryBuilder(SecondLookEntity, 'l')
  if (areaIds.length === 0) return query.where('1 = 0')
  if (within)
    inAreas(query, areaIds).andWhere(`NOT EXISTS (${confidential(em)})`, { secret: CONFIDENTIAL_KINDS })
  else query.where('l.areaId IN (:...areaIds)', { areaIds })
  query.andWhere('l.state IN (:...states)', { states })
  return kind ? query.andWhere('l.kind = :kind', { kind }) : query
}

/** Of these nobody above knows; they stand on the list of their own desk. */
function confidential(em: EntityManager): string {
  return em
    .createQueryBuilder(TicketEntity, 't')
    .select('1')
    .where('t.id = l.ticketId AND t.kind IN (:...secret)')
    .getQuery()
}

function inAreas(query: Query, areaIds: readonly string[]): Query {
  const columns = ['gridId', 'communityId', 'subdistrictId', 'countyId']
  const inside = columns.map((column) => `l.${column} IN (:...areaIds)`).join(' OR ')
  return query.where(`(${inside})`, { areaIds })
}
