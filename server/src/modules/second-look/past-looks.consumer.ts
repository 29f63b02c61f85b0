import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { OutboxConsumers, type OutboxConsumer, type OutboxEvent } from '../../core/outbox/index.js'
import { TicketRepository, TICKETS_WRITTEN } from '../ticket/index.js'
import { LookPlanner } from './look-planner.js'

/** Tickets of the past that were written at once get the looks that are not long over: nobody is called about old ones. */
@Injectable()
export class PastLooks implements OutboxConsumer, OnModuleInit {
  readonly name = 'second-looks'
  readonly topics = [TICKETS_WRITTEN]

  constructor(
    private readonly consumers: OutboxConsumers,
    private readonly tickets: TicketRepository,
    private readonly planner: LookPlanner,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this)
  }

  async handle(em: EntityManager, { payload }: OutboxEvent): Promise<void> {
    const written = payload['ticketIds']
    const ids = Array.isArray(written) ? written.map(String) : []
    const closed = (await this.tickets.findMany(em, ids)).filter(({ status }) => status === 'closed')
    for (const ticket of closed)
      await this.planner.planFor(em, ticket, { asked: false, since: this.clock.now() })
  }
}
