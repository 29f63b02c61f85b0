import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { OwnerRef } from '../../routing/index.js'
import { TicketAssignmentEntity } from './ticket-assignment.entity.js'
import { TicketEntity } from './ticket.entity.js'

interface LoadRow {
  readonly party: string
  readonly areaId: string | null
  readonly organisationId: string | null
  readonly userId: string | null
  readonly count: string | number
}

/** How many open tickets a party leads. */
@Injectable()
export class TicketLoadRepository {
  /** In the order of the owners asked about. */
  async of(em: EntityManager, owners: readonly OwnerRef[]): Promise<readonly number[]> {
    if (owners.length === 0) return []
    const rows = await this.rows(em, owners)
    return owners.map((owner) =>
      rows.filter((row) => leads(row, owner)).reduce((total, { count }) => total + Number(count), 0),
    )
  }

  private rows(em: EntityManager, owners: readonly OwnerRef[]): Promise<LoadRow[]> {
    // An empty list is no SQL; no row has the empty id.
    const areas = ['', ...owners.flatMap((owner) => (owner.party === 'organisation' ? [] : [owner.areaId]))]
    const organisations = [
      '',
      ...owners.flatMap((owner) => (owner.party === 'organisation' ? [owner.organisationId] : [])),
    ]
    return em
      .createQueryBuilder(TicketAssignmentEntity, 'a')
      .select('a.party', 'party')
      .addSelect('a.areaId', 'areaId')
      .addSelect('a.organisationId', 'organisationId')
      .addSelect('a.userId', 'userId')
      .addSelect('COUNT(*)', 'count')
      .innerJoin(TicketEntity, 't', "t.id = a.ticketId AND t.phase = 'open'")
      .where("a.role = 'lead' AND a.state IN ('offered', 'active')")
      .andWhere('(a.areaId IN (:...areas) OR a.organisationId IN (:...organisations))', {
        areas,
        organisations,
      })
      .groupBy('a.party, a.areaId, a.organisationId, a.userId')
      .getRawMany<LoadRow>()
  }
}

function leads(row: LoadRow, owner: OwnerRef): boolean {
  if (row.party !== owner.party) return false
  if (owner.party === 'organisation') return row.organisationId === owner.organisationId
  return row.areaId === owner.areaId && (owner.party === 'desk' || row.userId === owner.userId)
}
