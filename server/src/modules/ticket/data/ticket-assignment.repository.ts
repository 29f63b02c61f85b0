import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { TicketAssignmentEntity } from './ticket-assignment.entity.js'

type Changes = Partial<Pick<TicketAssignmentEntity, 'state' | 'role' | 'userId' | 'endedAt'>>

@Injectable()
export class TicketAssignmentRepository {
  async insert(em: EntityManager, rows: readonly TicketAssignmentEntity[]): Promise<void> {
    await insertRows(em, TicketAssignmentEntity, rows)
  }

  async change(em: EntityManager, assignmentId: string, changes: Changes): Promise<void> {
    await em.update(TicketAssignmentEntity, { id: assignmentId }, changes)
  }
}
