import { Injectable } from '@nestjs/common'
import { Brackets, type EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { TicketEntity } from './ticket.entity.js'
import { TicketAssignmentEntity, type AssignmentParty } from './ticket-assignment.entity.js'

export interface LeadCount {
  readonly party: AssignmentParty
  readonly areaId: string | null
  readonly organisationId: string | null
  readonly count: number
}

/** `IN ()` is no SQL; no id is empty. */
const atLeastOne = (ids: readonly string[]): readonly string[] => (ids.length === 0 ? [''] : ids)

type Changes = Partial<Pick<TicketAssignmentEntity, 'state' | 'role' | 'userId' | 'endedAt'>>

@Injectable()
export class TicketAssignmentRepository {
  async insert(em: EntityManager, rows: readonly TicketAssignmentEntity[]): Promise<void> {
    await insertRows(em, TicketAssignmentEntity, rows)
  }

  /** Open tickets that lie with the posts and desks of these areas, these organisations and these people, as leads. */
  async openLeads(
    em: EntityManager,
    { areaIds, organisationIds }: { areaIds: readonly string[]; organisationIds: readonly string[] },
  ): Promise<LeadCount[]> {
    const rows = await em
      .createQueryBuilder(TicketAssignmentEntity, 'a')
      .innerJoin(TicketEntity, 't', "t.id = a.ticketId AND t.phase = 'open'")
      .select('a.party', 'party')
      .addSelect('a.areaId', 'areaId')
      .addSelect('a.organisationId', 'organisationId')
      .addSelect('COUNT(*)', 'count')
      .where("a.role = 'lead' AND a.state IN ('offered', 'active')")
      .andWhere(
        new Brackets((either) =>
          either
            .where('a.areaId IN (:...areaIds)', { areaIds: atLeastOne(areaIds) })
            .orWhere('a.organisationId IN (:...organisationIds)', {
              organisationIds: atLeastOne(organisationIds),
            }),
        ),
      )
      .groupBy('a.party')
      .addGroupBy('a.areaId')
      .addGroupBy('a.organisationId')
      .getRawMany<Omit<LeadCount, 'count'> & { count: string | number }>()
    return rows.map((row) => ({ ...row, count: Number(row.count) }))
  }

  async change(em: EntityManager, assignmentId: string, changes: Changes): Promise<void> {
    await em.update(TicketAssignmentEntity, { id: assignmentId }, changes)
  }
}
