import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { OwnerChoices } from '../act/owner-choices.service.js'
import { TicketHandover } from '../act/ticket-handover.service.js'
import { TicketRepository } from '../data/ticket.repository.js'
import type { Plan, PlanInput } from '../domain/plan.js'
import { TicketWriter, type WrittenEvent } from '../write/ticket-writer.js'
import type { AnsweredRequest, GrantEffect } from './grant-effect.js'

/**
 * 申诉 granted: being late counts in no figure, and stays a fact; or what was not accepted is taken in after all, and finds its
 * owner anew.
 */
@Injectable()
export class AppealEffect implements GrantEffect {
  readonly kind = 'appeal'

  constructor(
    private readonly owners: OwnerChoices,
    private readonly handover: TicketHandover,
    private readonly tickets: TicketRepository,
    private readonly writer: TicketWriter,
  ) {}

  plan(_em: EntityManager, { ticket, resolveLimit }: PlanInput, { granted }: AnsweredRequest): Plan {
    if (!granted) return {}
    if (ticket.status === 'closed') return { patch: { exempted: true } }
    const desk = this.owners.communityDesk(ticket)[0] ?? this.owners.countyDesk(ticket)
    return {
      newAssignments: [{ ...desk, role: 'lead', state: 'offered' }],
      clocks: [{ op: 'start', stage: 'resolve', limit: resolveLimit }],
    }
  }

  async after(
    em: EntityManager,
    _facts: PlanInput,
    { ticket, granted }: WrittenEvent & AnsweredRequest,
  ): Promise<void> {
    if (!granted || ticket.status !== 'submitted') return
    const takenIn = await this.tickets.load(em, ticket.id)
    const change = await this.handover.routeAnew(em, takenIn)
    if (change) await this.writer.apply(em, takenIn.ticket, change)
  }
}
