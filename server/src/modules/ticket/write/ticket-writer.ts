import { Injectable } from '@nestjs/common'
import { PHASE_OF } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { Outbox } from '../../../core/outbox/index.js'
import { AssignmentWriter } from './assignment-writer.js'
import { ClockWriter, type DueTimes } from './clock-writer.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import { TicketStateRepository } from '../data/ticket-state.repository.js'
import type { ClockChange, TicketChange } from '../domain/ticket-change.js'
import { endsHold, noLongerWaiting, stillWaiting } from '../domain/ticket-keeping.js'
import { CHAIN_START } from '../domain/timeline-chain.js'
import { EventForge, type ForgedEvent } from './event-forge.js'

export const TICKET_CHANGED = 'ticket.changed'

/** A ticket about to be written for the first time; the writer adds what is its own to say. */
export type NewTicket = Omit<
  TicketEntity,
  'phase' | 'version' | 'eventSeq' | 'eventHead' | keyof DueTimes | 'updatedAt' | keyof typeof NOTHING_YET
>

/** What has not happened yet at the beginning. */
export const NOTHING_YET = {
  ...{ mergedIntoId: null, mergedCount: 0, stateBefore: null, conditionId: null },
  ...{ suspendedFrom: null, suspendedUntil: null, suspensions: 0, extensions: 0, requests: null },
  ...{ appeals: 0, rejectionAppeals: 0 },
  ...{ late: false, exempted: false, supervisions: 0, whistles: 0, remindedAt: null, recheckOpen: false },
} as const

export interface WrittenEvent {
  readonly eventId: string
  readonly ticket: TicketEntity
}

/**
 * The one place where a ticket's state is written. Every change is: a conditional update on id, version and event
 * count; one timeline row; assignments; clocks; one outbox event. All in the caller's transaction, all or nothing (G15).
 */
@Injectable()
export class TicketWriter {
  constructor(
    private readonly clock: Clock,
    private readonly states: TicketStateRepository,
    private readonly forge: EventForge,
    private readonly assignments: AssignmentWriter,
    private readonly clocks: ClockWriter,
    private readonly outbox: Outbox,
  ) {}

  /** Writes a new ticket with its first event. */
  async create(em: EntityManager, draft: NewTicket, change: TicketChange): Promise<WrittenEvent> {
    const now = this.clock.now()
    const forged = this.forge.event(
      { ...draft, eventSeq: 0, eventHead: CHAIN_START, status: null },
      change,
      now,
    )
    const due = await this.clocks.apply(em, draft, change.clocks ?? [])
    const ticket = {
      ...draft,
      ...NOTHING_YET,
      ...headOf(forged),
      phase: PHASE_OF[draft.status],
      version: 1,
      ...due,
      updatedAt: now,
    }
    await this.states.insert(em, ticket)
    return this.finish(em, ticket, { forged, change })
  }

  /** Applies a decided change. @throws ConcurrentChangeError when the ticket moved on meanwhile; the use case runs again */
  async apply(em: EntityManager, before: TicketEntity, change: TicketChange): Promise<WrittenEvent> {
    const now = this.clock.now()
    const forged = this.forge.event(before, change, now)
    const requests = stillWaiting(before, change)
    const moved = {
      ...change.patch,
      ...(endsHold(before, change) && { suspendedFrom: null, suspendedUntil: null }),
      ...headOf(forged),
      requests,
      status: change.to,
      phase: PHASE_OF[change.to],
      version: before.version + (change.movesState ? 1 : 0),
      ...(await this.clocks.apply(em, before, clocksOf(before, change))),
      updatedAt: now,
    }
    await this.states.move(em, before, moved)
    await this.states.withdrawRequests(em, noLongerWaiting(before, requests), now)
    return this.finish(em, { ...before, ...moved }, { forged, change })
  }

  private async finish(
    em: EntityManager,
    ticket: TicketEntity,
    { forged, change }: { forged: ForgedEvent; change: TicketChange },
  ): Promise<WrittenEvent> {
    const eventId = forged.event.id
    await this.states.insertEvent(em, forged.event, forged.text)
    if (change.route) await this.states.insertRoute(em, forged.event, change.route)
    await this.assignments.apply(em, ticket, change)
    const { action, actorId, photos = 0 } = change
    const payload = { eventId, action, actorId, photos }
    await this.outbox.add(em, { topic: TICKET_CHANGED, ticketId: ticket.id, payload })
    return { eventId, ticket }
  }
}

function clocksOf(before: TicketEntity, change: TicketChange): readonly ClockChange[] {
  const clocks = [...(change.clocks ?? []), ...clocksOfLeaving(before, change)]
  return endsHold(before, change) ? [{ op: 'resumeAll' }, ...clocks] : clocks
}

/** A called party that is done or let go has no clock any more. */
function clocksOfLeaving(
  { whistles }: TicketEntity,
  { assignmentUpdates = [] }: TicketChange,
): readonly ClockChange[] {
  const leaving = assignmentUpdates.filter(({ state }) => state === 'done' || state === 'released')
  if (whistles === 0) return []
  return leaving.flatMap(({ id: assignmentId }): ClockChange[] => [
    { op: 'stop', stage: 'respond', assignmentId },
    { op: 'stop', stage: 'part', assignmentId },
  ])
}

function headOf({ event }: ForgedEvent): Pick<TicketEntity, 'eventSeq' | 'eventHead'> {
  return { eventSeq: event.seq, eventHead: event.hash }
}
