import { Injectable } from '@nestjs/common'
import type { SupervisionState } from '@beegrid/shared'
import { In, Not, type EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { SupervisionEntity } from './supervision.entity.js'
import type { ScopedArea } from './ticket-box.repository.js'
import { TicketEntity } from './ticket.entity.js'

export interface SupervisionFilter {
  /** Whose tickets; in one of them. */
  readonly areas: readonly ScopedArea[]
  readonly within?: ScopedArea
  readonly states?: readonly SupervisionState[]
  readonly groupId?: string
}

export interface KeysetPage {
  /** Sort key of the last row seen: epoch milliseconds and id. */
  readonly after?: readonly [number, string]
  readonly take: number
}

@Injectable()
export class SupervisionRepository {
  async insert(em: EntityManager, order: SupervisionEntity): Promise<void> {
    await insertRows(em, SupervisionEntity, [order])
  }

  /** Every order ever given on a ticket, the earliest first. */
  ofTicket(em: EntityManager, ticketId: string): Promise<SupervisionEntity[]> {
    return em.find(SupervisionEntity, { where: { ticketId }, order: { openedAt: 'ASC', id: 'ASC' } })
  }

  /** Those of a ticket that are not lifted. */
  openOf(em: EntityManager, ticketId: string): Promise<SupervisionEntity[]> {
    return em.find(SupervisionEntity, {
      where: { ticketId, state: Not<SupervisionState>('ended') },
      order: { openedAt: 'ASC', id: 'ASC' },
    })
  }

  countOfGroup(em: EntityManager, groupId: string): Promise<number> {
    return em.countBy(SupervisionEntity, { groupId })
  }

  async change(
    em: EntityManager,
    orderIds: readonly string[],
    change: Partial<SupervisionEntity>,
  ): Promise<void> {
    if (orderIds.length > 0) await em.update(SupervisionEntity, { id: In([...orderIds]) }, change)
  }

  /** The newest first. */
  page(
    em: EntityManager,
    filter: SupervisionFilter,
    { after, take }: KeysetPage,
  ): Promise<SupervisionEntity[]> {
    const { areas, within, states, groupId } = filter
    if (areas.length === 0) return Promise.resolve([])
    const anyArea = areas.map(({ column }, index) => `t.${column} = :area${index}`).join(' OR ')
    const query = em
      .createQueryBuilder(SupervisionEntity, 's')
      .innerJoin(TicketEntity, 't', 't.id = s.ticketId')
      .where(`(${anyArea})`, Object.fromEntries(areas.map(({ id }, index) => [`area${index}`, id])))
    if (within) query.andWhere(`t.${within.column} = :withinId`, { withinId: within.id })
    if (states) query.andWhere('s.state IN (:...states)', { states })
    if (groupId !== undefined) query.andWhere('s.groupId = :groupId', { groupId })
    if (after) {
      const [at, id] = after
      query.andWhere('(s.openedAt < :at OR (s.openedAt = :at AND s.id < :id))', { at, id })
    }
    return query.orderBy('s.openedAt', 'DESC').addOrderBy('s.id', 'DESC').take(take).getMany()
  }
}
