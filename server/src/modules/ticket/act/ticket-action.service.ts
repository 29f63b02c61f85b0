import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { Database } from '../../../core/database/index.js'
import { Idempotency, type IdempotentRequest, type OnceResult } from '../../../core/idempotency/index.js'
import type { ActionInput } from '../domain/action-input.js'
import { ActionParts } from './action-parts.js'
import { TicketDecider } from './ticket-decider.service.js'
import { TicketPairLoader } from './ticket-pair.loader.js'
import { TicketWriter } from '../write/ticket-writer.js'

export interface PerformRequest {
  readonly actor: Actor
  readonly ticketId: string
  readonly input: ActionInput
  readonly idempotent: IdempotentRequest | undefined
}

/** Every action on a ticket that exists: load, decide, write, all in one transaction. */
@Injectable()
export class TicketActionService {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly pairs: TicketPairLoader,
    private readonly decider: TicketDecider,
    private readonly writer: TicketWriter,
    private readonly parts: ActionParts,
  ) {}

  /** Performs an action, or throws why not. The caller then reads the ticket anew. */
  async perform(request: PerformRequest): Promise<OnceResult> {
    const once = { request: request.idempotent, resourceId: request.ticketId }
    return this.database.write((em) => this.idempotency.once(em, once, () => this.performIn(em, request)))
  }

  /** The same in the caller's transaction; a refusal comes before anything is written. */
  async performIn(
    em: EntityManager,
    { actor, ticketId, input }: Omit<PerformRequest, 'idempotent'>,
  ): Promise<void> {
    const pair = await this.pairs.load(em, { ticketId, userId: actor.userId, input })
    const { facts, change } = await this.decider.decide(em, { actor, input, ...pair })
    const written = await this.writer.apply(em, pair.parties.ticket, change)
    await this.parts.after(em, facts, written)
  }
}
