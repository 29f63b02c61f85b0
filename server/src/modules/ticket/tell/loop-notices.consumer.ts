import { Injectable, type OnModuleInit } from '@nestjs/common'
import { KIND_POLICIES } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import {
  OutboxConsumers,
  type AfterCommit,
  type OutboxConsumer,
  type OutboxEvent,
  type OutboxNews,
} from '../../../core/outbox/index.js'
import { UserDirectory } from '../../identity/index.js'
import { NotificationService, type Notice } from '../../notification/index.js'
import type { TicketEventEntity } from '../data/ticket-event.entity.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import { TicketRepository } from '../data/ticket.repository.js'
import { TimelineRepository } from '../data/timeline.repository.js'
import { LOOP_ACTIONS, loopNotices, type LoopNoticeFacts } from '../domain/loop-notices.js'
import { loopFacts } from '../domain/request-sentences.js'
import { TICKET_CHANGED } from '../write/ticket-writer.js'
import { LoopAudiences, type LoopPeople } from './loop-audience.service.js'

const MAX_QUOTED = 60

interface Happening extends LoopPeople {
  readonly ticket: TicketEntity
  readonly event: TicketEventEntity
}

/** Tells desks what they are asked, askers what was said, and everybody concerned of supervision orders. */
@Injectable()
export class LoopNotices implements OutboxConsumer, OnModuleInit {
  readonly name = 'ticket-loop-notices'
  readonly topics = [TICKET_CHANGED]

  constructor(
    private readonly consumers: OutboxConsumers,
    private readonly tickets: TicketRepository,
    private readonly timeline: TimelineRepository,
    private readonly audiences: LoopAudiences,
    private readonly users: UserDirectory,
    private readonly notifications: NotificationService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this)
  }

  wants({ payload }: OutboxNews): boolean {
    return (LOOP_ACTIONS as ReadonlySet<string>).has(String(payload['action']))
  }

  async handle(em: EntityManager, { ticketId, payload }: OutboxEvent): Promise<AfterCommit | void> {
    const event = await this.timeline.event(em, String(payload['eventId']))
    if (!event || ticketId === null) return undefined
    const ticket = await this.tickets.find(em, ticketId)
    if (!ticket) return undefined
    const happening = { ticket, event, ...(await this.audiences.of(em, ticket, event)) }
    return this.notifications.notify(em, await this.notices(em, happening))
  }

  private async notices(em: EntityManager, happening: Happening): Promise<Notice[]> {
    const { ticket, event, people } = happening
    const planned = loopNotices(event.action, await this.facts(em, happening))
    const told = new Set(event.actorId === null ? [] : [event.actorId])
    return planned.flatMap(({ to, key, urgent = false, title, body }) => {
      const fresh = people[to].filter((userId) => !told.has(userId))
      fresh.forEach((userId) => told.add(userId))
      const { id: ticketId, number: ticketNumber } = ticket
      const shared = { type: `ticket.${key}`, ticketId, ticketNumber, dedupeKey: `${event.id}:${key}` }
      const discreet = KIND_POLICIES[ticket.kind].confidential
      return fresh.map((userId) => ({ userId, ...shared, title, body, urgent, discreet }))
    })
  }

  private async facts(em: EntityManager, { ticket, event, request }: Happening): Promise<LoopNoticeFacts> {
    const text = (await this.timeline.textsOfEvents(em, [event.id])).get(event.id) ?? ''
    const actors = event.actorId === null ? [] : [event.actorId]
    const { answerBy } = loopFacts(event.data)
    return {
      what: `${ticket.title} · ${ticket.placeText}`,
      actor: (await this.users.namesOf(em, actors)).get(event.actorId ?? '')?.name ?? '',
      words: [...text].slice(0, MAX_QUOTED).join(''),
      ...(request && { request }),
      ...(answerBy !== undefined && { answerBy }),
      from: event.fromState,
      to: event.toState,
    }
  }
}
