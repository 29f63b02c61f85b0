import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { TicketRepository } from '../data/ticket.repository.js'
import type { WhistleCallEntity } from '../data/whistle-call.entity.js'
import { WhistleRepository } from '../data/whistle.repository.js'

/** When a called party's clocks are due. They are moved by holds; what the figures count is noted when the party answers. */
@Injectable()
export class CallClocks {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly whistles: WhistleRepository,
  ) {}

  /** By assignment: when each stage is due, epoch milliseconds. */
  async dueTimes(
    em: EntityManager,
    ticketId: string,
  ): Promise<ReadonlyMap<string, Pick<WhistleCallEntity, 'respondDueAt' | 'partDueAt'>>> {
    const found = new Map<string, Pick<WhistleCallEntity, 'respondDueAt' | 'partDueAt'>>()
    for (const { assignmentId, stage, dueAt } of await this.tickets.clocksOf(em, [ticketId])) {
      if (assignmentId === null) continue
      const before = found.get(assignmentId) ?? { respondDueAt: null, partDueAt: null }
      found.set(assignmentId, { ...before, [stage === 'respond' ? 'respondDueAt' : 'partDueAt']: dueAt })
    }
    return found
  }

  /** Of one call: as its clocks stand, else as noted when it was answered. */
  async dueOf(
    em: EntityManager,
    call: WhistleCallEntity,
  ): Promise<Pick<WhistleCallEntity, 'respondDueAt' | 'partDueAt'>> {
    return (await this.dueTimes(em, call.ticketId)).get(call.assignmentId ?? '') ?? call
  }

  /** Changes a call, and notes when its clocks were due. */
  async settle(
    em: EntityManager,
    call: WhistleCallEntity,
    change: Partial<WhistleCallEntity>,
  ): Promise<void> {
    const due = (await this.dueTimes(em, call.ticketId)).get(call.assignmentId ?? '')
    await this.whistles.changeCall(em, call, { ...change, ...due })
  }
}
