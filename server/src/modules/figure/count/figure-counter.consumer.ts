import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { OutboxConsumers, type OutboxConsumer, type OutboxEvent } from '../../../core/outbox/index.js'
import { TICKET_CHANGED, TICKETS_WRITTEN } from '../../ticket/index.js'
import { FigureKeeper } from './figure-keeper.js'

/** Counts a ticket after everything that happens to it, and tickets of the past that were written at once. */
@Injectable()
export class FigureCounter implements OutboxConsumer, OnModuleInit {
  readonly name = 'figures'
  readonly topics = [TICKET_CHANGED, TICKETS_WRITTEN]

  constructor(
    private readonly consumers: OutboxConsumers,
    private readonly keeper: FigureKeeper,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this)
  }

  async handle(em: EntityManager, { ticketId, payload }: OutboxEvent): Promise<void> {
    const written = payload['ticketIds']
    const ids = Array.isArray(written) ? written.map(String) : []
    await this.keeper.count(em, ticketId === null ? ids : [ticketId])
  }
}
