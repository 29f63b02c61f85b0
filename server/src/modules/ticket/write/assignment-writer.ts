import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { newId } from '../../../core/ids/index.js'
import type { TicketAssignmentEntity } from '../data/ticket-assignment.entity.js'
import { TicketAssignmentRepository } from '../data/ticket-assignment.repository.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import type { AssignmentUpdate, NewAssignment, TicketChange } from '../domain/ticket-change.js'

const ENDED = new Set(['done', 'released'])

/** Writes who has a ticket. Called by the ticket writer alone. */
@Injectable()
export class AssignmentWriter {
  constructor(
    private readonly assignments: TicketAssignmentRepository,
    private readonly clock: Clock,
  ) {}

  async apply(em: EntityManager, ticket: TicketEntity, change: TicketChange): Promise<void> {
    for (const update of change.assignmentUpdates ?? []) await this.update(em, update)
    await this.assignments.insert(
      em,
      (change.newAssignments ?? []).map((each) => this.row(ticket, each)),
    )
  }

  private async update(em: EntityManager, { id, ...rest }: AssignmentUpdate): Promise<void> {
    const ended = rest.state !== undefined && ENDED.has(rest.state)
    await this.assignments.change(em, id, { ...rest, ...(ended && { endedAt: this.clock.now() }) })
  }

  private row({ id: ticketId, countyId }: TicketEntity, each: NewAssignment): TicketAssignmentEntity {
    const { id = newId(), party, role, state, areaId, organisationId, userId, duty } = each
    const createdAt = this.clock.now()
    return {
      id,
      ticketId,
      countyId,
      party,
      role,
      state,
      areaId,
      organisationId,
      userId,
      duty,
      createdAt,
      endedAt: null,
    }
  }
}
