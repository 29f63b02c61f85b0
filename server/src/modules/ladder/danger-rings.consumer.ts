import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import {
  OutboxConsumers,
  type OutboxConsumer,
  type OutboxEvent,
  type OutboxNews,
} from '../../core/outbox/index.js'
import { TICKET_CHANGED, TicketSteps } from '../ticket/index.js'
import { DANGER_WORDS } from './domain/ladder-texts.js'
import { DangerSense } from './danger-sense.js'
import { LadderPeople } from './ladder-people.js'
import { RingBook } from './ring-book.js'

const GIVEN = new Set(['report', 'dispatch', 'transfer', 'reopen'])

/** Danger to life waits for no limit: whoever has it and the desk on duty are rung at once, until somebody has accepted. */
@Injectable()
export class DangerRings implements OutboxConsumer, OnModuleInit {
  readonly name = 'danger-rings'
  readonly topics = [TICKET_CHANGED]

  constructor(
    private readonly consumers: OutboxConsumers,
    private readonly steps: TicketSteps,
    private readonly people: LadderPeople,
    private readonly rings: RingBook,
    private readonly sense: DangerSense,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this)
  }

  wants({ payload }: OutboxNews): boolean {
    return GIVEN.has(String(payload['action']))
  }

  async handle(em: EntityManager, { ticketId }: OutboxEvent): Promise<void> {
    if (ticketId === null) return
    const aggregate = await this.steps.aggregate(em, ticketId)
    if (!aggregate || aggregate.ticket.danger === null || !(await this.steps.isUntaken(em, ticketId))) return
    const { ticket } = aggregate
    const climber = { ...aggregate, urgent: true }
    const [lead, desk] = [
      await this.people.reach(em, climber, 'lead'),
      await this.people.reach(em, climber, 'community'),
    ]
    // Of a confidential ticket nobody is woken who may not know what it is.
    const told = [lead, desk].filter(({ closedDesk }) => closedDesk === undefined)
    const reached = [...new Set(told.flatMap((each) => each.userIds))]
    const userIds = await this.sense.toRing(em, ticket, reached)
    const dedupeKey = `danger:${ticketId}:${ticket.version}`
    await this.rings.add(em, { ticket, clockId: null, userIds, dedupeKey, words: DANGER_WORDS })
  }
}
