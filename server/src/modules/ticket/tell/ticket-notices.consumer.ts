import { Injectable, type OnModuleInit } from '@nestjs/common'
import {
  countyTime,
  displayTicketNumber,
  KIND_POLICIES,
  REFUSAL_LABELS,
  REFUSAL_REASONS,
} from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { isoTime } from '../../../core/clock/index.js'
import {
  OutboxConsumers,
  type AfterCommit,
  type OutboxConsumer,
  type OutboxEvent,
} from '../../../core/outbox/index.js'
import { UserDirectory } from '../../identity/index.js'
import { NotificationService, type AddressedEvent, type Notice } from '../../notification/index.js'
import { TicketRepository } from '../data/ticket.repository.js'
import type { TicketEventEntity } from '../data/ticket-event.entity.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import { TimelineRepository } from '../data/timeline.repository.js'
import { noticesAfter, type Audience, type PlannedNotice } from '../domain/notice-plan.js'
import { NOTICE_TEXTS, type NoticeFacts, type NoticeKey } from '../domain/notice-texts.js'
import { isPressing } from '../domain/pressing.js'
import { TicketAudience } from './ticket-audience.service.js'
import { TICKET_CHANGED } from '../write/ticket-writer.js'

const MAX_QUOTED = 60

/** Tells people what happened to a ticket, and open screens to look again. */
@Injectable()
export class TicketNotices implements OutboxConsumer, OnModuleInit {
  readonly name = 'ticket-notices'
  readonly topics = [TICKET_CHANGED]

  constructor(
    private readonly consumers: OutboxConsumers,
    private readonly tickets: TicketRepository,
    private readonly timeline: TimelineRepository,
    private readonly audience: TicketAudience,
    private readonly users: UserDirectory,
    private readonly notifications: NotificationService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this)
  }

  async handle(em: EntityManager, { ticketId, payload }: OutboxEvent): Promise<AfterCommit | void> {
    const event = await this.timeline.event(em, String(payload['eventId']))
    const ticket = ticketId === null ? null : await this.tickets.find(em, ticketId)
    if (!event || !ticket) return undefined
    const people = await this.audience.of(em, ticket)
    const happening = { ticket, event, people }
    return this.notifications.tell(em, await this.notices(em, happening), shownTo(happening))
  }

  private async notices(em: EntityManager, happening: Happening): Promise<Notice[]> {
    const { ticket, event, people } = happening
    const planned = plannedNotices(happening)
    if (planned.length === 0) return []
    const facts = await this.facts(em, happening)
    const told = new Set(event.actorId === null ? [] : [event.actorId])
    const wakes = await this.wakes(em, happening, planned)
    return planned.flatMap(({ to, key, urgent }) => {
      const fresh = people[to].filter((userId) => !told.has(userId))
      fresh.forEach((userId) => told.add(userId))
      return fresh.map((userId) => ({
        userId,
        type: `ticket.${key}`,
        ticketId: ticket.id,
        ticketNumber: ticket.number,
        discreet: KIND_POLICIES[ticket.kind].confidential,
        dedupeKey: dedupeKey(key, happening),
        ...NOTICE_TEXTS[key](facts),
        urgent: (urgent === true && wakes(userId)) || (ticket.danger !== null && to !== 'public'),
      }))
    })
  }

  /** Whom work may wake: everybody where it cannot wait until morning; else whoever has the night's turn. */
  private async wakes(
    em: EntityManager,
    { ticket, people }: Happening,
    planned: readonly PlannedNotice[],
  ): Promise<(userId: string) => boolean> {
    const called = planned.flatMap(({ to, urgent }) => (urgent === true ? people[to] : []))
    if (called.length === 0) return () => false
    if (isPressing(ticket, await this.tickets.clocksOf(em, [ticket.id]))) return () => true
    const awake = await this.audience.onNightDuty(em, ticket, called)
    return (userId) => awake.has(userId)
  }

  private async facts(em: EntityManager, { ticket, event }: Happening): Promise<NoticeFacts> {
    const texts = await this.timeline.textsOfEvents(em, event.textDigest === null ? [] : [event.id])
    const clocks = await this.tickets.clocksOf(em, [ticket.id])
    const accept = clocks.findLast(({ stage, state }) => stage === 'accept' && state === 'running')
    return {
      title: ticket.title,
      place: ticket.placeText,
      actor: await this.actorName(em, ticket, event),
      words: [...(texts.get(event.id) ?? '')].slice(0, MAX_QUOTED).join(''),
      acceptBy: accept ? clockTime(accept.dueAt) : null,
      other: otherNumber(event),
      why: refusalWords(event),
    }
  }

  /** The handler who acted, or whom the router chose; a reporter or follower stays unnamed. */
  private async actorName(
    em: EntityManager,
    ticket: TicketEntity,
    event: TicketEventEntity,
  ): Promise<string> {
    // Of a merge who handles both, rather than who merged them.
    if (event.actorId === null || event.action === 'merge') return ownerIn(event)
    if (event.actorRelation === 'reporter' || event.actorId === ticket.reporterId) return '上报人'
    if (event.actorRelation === 'follower') return '邻居'
    return (await this.users.namesOf(em, [event.actorId])).get(event.actorId)?.name ?? ''
  }
}

interface Happening {
  readonly ticket: TicketEntity
  readonly event: TicketEventEntity
  readonly people: Readonly<Record<Audience, readonly string[]>>
}

function plannedNotices({ ticket, event }: Happening): ReturnType<typeof noticesAfter> {
  return noticesAfter(event.action, {
    to: event.toState,
    passed: event.data['passed'] === true,
    waits: ticket.status === 'submitted',
    moved: event.fromState !== event.toState,
  })
}

/** Open screens of everybody around the ticket look again. */
function shownTo({ ticket, event: row, people }: Happening): AddressedEvent[] {
  const event = {
    type: 'ticket.changed',
    ticketId: ticket.id,
    number: ticket.number,
    action: row.action,
    status: row.toState,
    version: ticket.version,
    eventSeq: row.seq,
    at: isoTime(row.at),
  }
  return [...new Set(Object.values(people).flat())].map((userId) => ({ userId, event }))
}

/**
 * Thirty reports merged into one are one piece of news to whoever has it, until the ticket has moved. By the state at
 * the merge, and how often it was done by then: news goes out later, when the ticket may have moved on.
 */
function dedupeKey(key: NoticeKey, { ticket, event }: Happening): string {
  const round = Number(event.data['round'] ?? 0)
  return key === 'joined' ? `${ticket.id}:${event.toState}:${round}:${key}` : `${event.id}:${key}`
}

function ownerIn({ data }: TicketEventEntity): string {
  return typeof data['owner'] === 'string' ? data['owner'] : ''
}

/** Why an owner refused, where a code says it. */
function refusalWords({ data }: TicketEventEntity): NoticeFacts['why'] {
  const code = REFUSAL_REASONS.find((each) => each !== 'other' && each === data['reasonCode'])
  return code ? { zh: REFUSAL_LABELS[code].staff, en: REFUSAL_LABELS[code].en } : { zh: '', en: '' }
}

function otherNumber({ data }: TicketEventEntity): string {
  const number = data['into'] ?? data['outOf']
  return typeof number === 'string' ? displayTicketNumber(number) : ''
}

/** Hours and minutes on the county's clock. */
function clockTime(at: number): string {
  return countyTime(at).slice(11, 16)
}
