import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import {
  OutboxConsumers,
  type AfterCommit,
  type OutboxConsumer,
  type OutboxEvent,
} from '../../../core/outbox/index.js'
import { NotificationService } from '../../notification/index.js'
import { TicketRepository } from '../data/ticket.repository.js'
import { WhistleRepository } from '../data/whistle.repository.js'
import { WHISTLE_NEWS, WHISTLE_TEXTS, type WhistleNewsKind } from '../domain/whistle-texts.js'
import { WHISTLE_NEWS_TOPIC } from './whistle-news.service.js'
import { WhistleSurroundings, type News } from './whistle-surroundings.service.js'

/** Tells called parties that they are needed or not any more, and whoever called what they answered. */
@Injectable()
export class WhistleNotices implements OutboxConsumer, OnModuleInit {
  readonly name = 'whistle-notices'
  readonly topics = [WHISTLE_NEWS_TOPIC]

  constructor(
    private readonly consumers: OutboxConsumers,
    private readonly tickets: TicketRepository,
    private readonly whistles: WhistleRepository,
    private readonly around: WhistleSurroundings,
    private readonly notifications: NotificationService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this)
  }

  async handle(em: EntityManager, event: OutboxEvent): Promise<AfterCommit | void> {
    const news = await this.newsOf(em, event)
    if (!news) return undefined
    const facts = await this.around.facts(em, news)
    const people = await this.around.toldOf(em, news)
    const userIds = people.filter((userId) => userId !== event.payload['actorId'])
    return this.notifications.notify(
      em,
      userIds.map((userId) => ({
        ...{
          userId,
          type: `whistle.${news.kind}`,
          ticketId: news.ticket.id,
          ticketNumber: news.ticket.number,
          dedupeKey: event.id,
        },
        ...WHISTLE_TEXTS[news.kind](facts),
        urgent: URGENT.has(news.kind) || news.ticket.danger !== null,
      })),
    )
  }

  private async newsOf(em: EntityManager, { ticketId, payload }: OutboxEvent): Promise<News | undefined> {
    const ticket = ticketId === null ? null : await this.tickets.find(em, ticketId)
    const kind = WHISTLE_NEWS.find((each) => each === payload['kind'])
    if (!ticket || !kind) return undefined
    const all = await this.whistles.ofTicket(em, ticket.id)
    const whole = all.find(({ whistle }) => whistle.id === payload['whistleId'])
    const callId = typeof payload['callId'] === 'string' ? payload['callId'] : undefined
    return whole && { ...whole, kind, ticket, callId }
  }
}

const URGENT = new Set<WhistleNewsKind>(['called', 'declined'])
