import { Injectable } from '@nestjs/common'
import { In, LessThanOrEqual, type EntityManager } from 'typeorm'
import { ConcurrentChangeError, insertRows, isUniqueViolation } from '../../../core/database/index.js'
import { MEASURES, type Measure } from '../domain/measures.js'
import { FigureDayEntity } from './figure-day.entity.js'
import { FigureMarkEntity } from './figure-mark.entity.js'
import { FigurePartEntity } from './figure-part.entity.js'
import { FigureTicketEntity } from './figure-ticket.entity.js'

type Counted = Omit<FigureTicketEntity, 'turn'>

export interface CountyDay {
  readonly countyId: string
  readonly day: string
}

/** What has been counted, and the sums of it. */
@Injectable()
export class FigureCountRepository {
  headsOf(em: EntityManager, ticketIds: readonly string[]): Promise<FigureTicketEntity[]> {
    return em.findBy(FigureTicketEntity, { ticketId: In([...ticketIds]) })
  }

  /** Tickets that time alone has changed by `now`. */
  async due(em: EntityManager, now: number, take: number): Promise<string[]> {
    const rows = await em.find(FigureTicketEntity, {
      where: { lookAgainAt: LessThanOrEqual(now) },
      order: { lookAgainAt: 'ASC' },
      take,
    })
    return rows.map(({ ticketId }) => ticketId)
  }

  /** Takes a ticket for this count. @throws ConcurrentChangeError when another counted it meanwhile */
  async take(em: EntityManager, counted: Counted, before: FigureTicketEntity | undefined): Promise<void> {
    const { ticketId, ...rest } = counted
    if (!before) return this.takeFirst(em, { ...counted, turn: 1 })
    const { turn } = before
    const { affected } = await em.update(FigureTicketEntity, { ticketId, turn }, { ...rest, turn: turn + 1 })
    if (affected !== 1) throw new ConcurrentChangeError('count of ticket', ticketId)
  }

  partsOf(em: EntityManager, ticketIds: readonly string[]): Promise<FigurePartEntity[]> {
    return em.findBy(FigurePartEntity, { ticketId: In([...ticketIds]) })
  }

  async replaceParts(
    em: EntityManager,
    ticketIds: readonly string[],
    parts: readonly FigurePartEntity[],
  ): Promise<void> {
    if (ticketIds.length > 0) await em.delete(FigurePartEntity, { ticketId: In([...ticketIds]) })
    await insertRows(em, FigurePartEntity, parts)
  }

  /** Adds to the sum of a day. @throws ConcurrentChangeError when another began that sum at the same moment */
  async addToDay(em: EntityManager, change: FigureDayEntity): Promise<void> {
    const moved = MEASURES.filter((each) => change[each] !== 0)
    const sums = moved.map(
      (each) => [each, () => `${columnOf(each)} + (${Math.trunc(change[each])})`] as const,
    )
    const { affected } = await em.update(FigureDayEntity, { key: change.key }, Object.fromEntries(sums))
    if (affected !== 1) await this.first(em, FigureDayEntity, change)
  }

  /** Days of counties of which anything is counted. */
  async days(em: EntityManager): Promise<CountyDay[]> {
    const found = [await daysIn(em, FigurePartEntity), await daysIn(em, FigureDayEntity)].flat()
    return [...new Map(found.map((each) => [`${each.countyId} ${each.day}`, each])).values()]
  }

  /** The sums of a day, kept from others until the transaction ends. */
  sumsOf(em: EntityManager, where: CountyDay): Promise<FigureDayEntity[]> {
    const locks = em.dataSource.options.type !== 'better-sqlite3'
    return em.find(FigureDayEntity, { where, ...(locks && { lock: { mode: 'pessimistic_write' as const } }) })
  }

  partsOfDay(em: EntityManager, where: CountyDay): Promise<FigurePartEntity[]> {
    return em.findBy(FigurePartEntity, where)
  }

  mark(em: EntityManager, name: string): Promise<FigureMarkEntity | null> {
    return em.findOneBy(FigureMarkEntity, { name })
  }

  async setMark(em: EntityManager, mark: FigureMarkEntity): Promise<void> {
    await em.save(FigureMarkEntity, mark)
  }

  private takeFirst(em: EntityManager, row: FigureTicketEntity): Promise<void> {
    return this.first(em, FigureTicketEntity, row)
  }

  private async first<T extends FigureTicketEntity | FigureDayEntity>(
    em: EntityManager,
    entity: new () => T,
    row: T,
  ): Promise<void> {
    try {
      await insertRows(em, entity, [row])
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      throw new ConcurrentChangeError('count', 'key' in row ? row.key : row.ticketId)
    }
  }
}

const columnOf = (measure: Measure): string =>
  measure.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

function daysIn(
  em: EntityManager,
  entity: typeof FigureDayEntity | typeof FigurePartEntity,
): Promise<CountyDay[]> {
  const query = em.createQueryBuilder<FigureDayEntity | FigurePartEntity>(entity, 'f')
  return query.select('f.countyId', 'countyId').addSelect('f.day', 'day').distinct().getRawMany<CountyDay>()
}
