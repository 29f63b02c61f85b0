import { Injectable } from '@nestjs/common'
import type { TicketState } from '@beegrid/shared'
import type { EntityManager, SelectQueryBuilder } from 'typeorm'
import { TicketAssignmentEntity } from './ticket-assignment.entity.js'
import type { ScopedArea } from './ticket-box.repository.js'
import { TicketEntity } from './ticket.entity.js'

/** The tickets somebody leads, by name, on a post or at a desk. */
export interface LedTickets {
  readonly userId: string
  readonly statuses: readonly TicketState[]
  /** Undefined for the whole country. */
  readonly within: readonly ScopedArea[] | undefined
}

@Injectable()
export class TicketLeadRepository {
  count(em: EntityManager, led: LedTickets): Promise<number> {
    return leads(em, led).getCount()
  }

  /** Ids in order, some at a time. */
  async ids(em: EntityManager, led: LedTickets, page: { after: string; take: number }): Promise<string[]> {
    const rows = await leads(em, led)
      .select('t.id', 'id')
      .andWhere('t.id > :after', { after: page.after })
      .orderBy('t.id', 'ASC')
      .limit(page.take)
      .getRawMany<{ id: string }>()
    return rows.map(({ id }) => id)
  }
}

function leads(
  em: EntityManager,
  { userId, statuses, within }: LedTickets,
): SelectQueryBuilder<TicketEntity> {
  const query = em
    .createQueryBuilder(TicketEntity, 't')
    .innerJoin(
      TicketAssignmentEntity,
      'a',
      "a.ticketId = t.id AND a.userId = :userId AND a.role = 'lead' AND a.state IN ('offered', 'active') AND a.party IN ('post', 'desk')",
      { userId },
    )
    .where('t.status IN (:...statuses)', { statuses })
  if (within === undefined) return query
  const conditions = within.map(({ column }, i) => `t.${column} = :within${i}`)
  const values = Object.fromEntries(within.map(({ id }, i) => [`within${i}`, id]))
  return query.andWhere(`(${['1 = 0', ...conditions].join(' OR ')})`, values)
}
