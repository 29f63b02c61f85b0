import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { TicketAssignmentEntity, type AssignmentParty } from './ticket-assignment.entity.js'
import { TicketEntity } from './ticket.entity.js'

/** A party asked about; a post without its person is all who were given tickets on it. */
export interface LoadedParty {
  readonly party: AssignmentParty
  readonly areaId?: string | null
  readonly organisationId?: string | null
  readonly userId?: string | null
}

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
  async of(em: EntityManager, owners: readonly LoadedParty[]): Promise<readonly number[]> {
    if (owners.length === 0) return []
    const rows = await this.rows(em, owners)
    return owners.map((owner) =>
      rows.filter((row) => leads(row, owner)).reduce((total, { count }) => total + Number(count), 0),
    )
  }

  private rows(em: EntityManager, owners: readonly LoadedParty[]): Promise<LoadRow[]> {
    // An empty list is no SQL; no row has the empty id.
    const areas = ['', ...owners.flatMap(({ areaId }) => areaId ?? [])]
    const organisations = ['', ...owners.flatMap(({ organisationId }) => organisationId ?? [])]
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

function leads(row: LoadRow, owner: LoadedParty): boolean {
  if (row.party !== owner.party) return false
  if (owner.party === 'organisation') return row.organisationId === owner.organisationId
  const anyone = owner.party === 'desk' || (owner.userId ?? null) === null
  return row.areaId === owner.areaId && (anyone || row.userId === owner.userId)
}
