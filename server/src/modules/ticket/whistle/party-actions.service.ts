import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { ActionParts } from '../act/action-parts.js'
import { TicketDecider } from '../act/ticket-decider.service.js'
import type { WhistleCallEntity } from '../data/whistle-call.entity.js'
import { TicketRepository } from '../data/ticket.repository.js'
import type { ActionInput } from '../domain/action-input.js'
import { TicketWriter } from '../write/ticket-writer.js'

/** What a called party does that has no account: by the same table, plans and writer as everybody. */
@Injectable()
export class PartyActions {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly decider: TicketDecider,
    private readonly writer: TicketWriter,
    private readonly parts: ActionParts,
  ) {}

  /** In the caller's transaction. False when nothing is left for the party to do. */
  async perform(
    em: EntityManager,
    { ticketId, assignmentId, organisationId }: WhistleCallEntity,
    input: ActionInput,
  ): Promise<boolean> {
    const aggregate = await this.tickets.lock(em, ticketId)
    const own = aggregate?.assignments.find(({ id, state }) => id === assignmentId && OPEN.has(state))
    if (!aggregate || !own) return false
    const actor = { id: '', relations: new Set(['called'] as const), units: new Set([organisationId]) }
    const unnamed = { actor, actsFor: new Set([own.id]), input }
    const decided = await this.decider.decideWithoutAccount(em, aggregate, unnamed)
    if (!decided) return false
    const written = await this.writer.apply(em, aggregate.ticket, decided.change)
    await this.parts.after(em, decided.facts, written)
    return true
  }
}

const OPEN = new Set(['offered', 'active'])
