import { PHASE_OF } from '@beegrid/shared'
import type { Actor } from '../../../core/auth/index.js'
import { newId } from '../../../core/ids/index.js'
import type { TicketAssignmentEntity } from '../data/ticket-assignment.entity.js'
import type { TicketCallerEntity } from '../data/ticket-caller.entity.js'
import type { TicketClockEntity } from '../data/ticket-clock.entity.js'
import type { TicketEventTextEntity } from '../data/ticket-event-text.entity.js'
import type { TicketEventEntity } from '../data/ticket-event.entity.js'
import type { TicketRatingEntity } from '../data/ticket-rating.entity.js'
import type { TicketRouteEntity } from '../data/ticket-route.entity.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import type { StoredRoute } from '../domain/stored-route.js'
import type { ClockChange, TicketChange } from '../domain/ticket-change.js'
import type { TicketParties } from '../domain/ticket-relations.js'
import { CHAIN_START } from '../domain/timeline-chain.js'
import type { EventForge } from '../write/event-forge.js'
import { USUAL_CALENDAR, type WorkingCalendar } from '../../calendar/index.js'
import { ladderPlace, type LadderTime } from '../domain/ladder.js'
import { turnedClock } from '../domain/clock-turn.js'
import { dueTimes, startedClock } from '../write/clock-writer.js'
import { NOTHING_YET, type NewTicket } from '../write/ticket-writer.js'

const ENDED = new Set(['done', 'released'])

/** A ticket that lived in memory: every row it would have in the database. */
export class ReplayedTicket {
  ticket: TicketEntity
  assignments: TicketAssignmentEntity[] = []
  readonly clocks: TicketClockEntity[] = []
  readonly events: TicketEventEntity[] = []
  readonly texts: TicketEventTextEntity[] = []
  readonly ratings: TicketRatingEntity[] = []
  readonly followers: { readonly userId: string; readonly at: number; readonly via?: string }[] = []
  readonly routes: TicketRouteEntity[] = []
  terms: readonly string[] = []
  caller: TicketCallerEntity | undefined

  constructor(
    private readonly forge: EventForge,
    draft: NewTicket,
    private readonly calendar: WorkingCalendar = USUAL_CALENDAR,
  ) {
    const start = {
      phase: PHASE_OF[draft.status],
      version: 0,
      eventSeq: 0,
      eventHead: CHAIN_START,
      ...{ nextDueAt: null, resolveDueAt: null },
    }
    this.ticket = { ...draft, ...NOTHING_YET, ...start, updatedAt: draft.createdAt }
  }

  partiesFor({ userId }: Actor): TicketParties {
    const follows = this.followers.some((each) => each.userId === userId)
    return { ticket: this.ticket, assignments: this.assignments, follows }
  }

  /** @param at epoch milliseconds */
  apply(at: number, change: TicketChange): void {
    const before = { ...this.ticket, status: this.events.length === 0 ? null : this.ticket.status }
    const { event, text } = this.forge.event(before, change, at)
    this.events.push(event)
    if (text) this.texts.push(text)
    if (change.route) this.routes.push(routeRow(event, change.route))
    change.clocks?.forEach((each) => {
      this.turnClock(each, at)
    })
    this.assign(change, at)
    this.ticket = {
      ...this.ticket,
      ...change.patch,
      ...{
        status: change.to,
        phase: PHASE_OF[change.to],
        eventSeq: event.seq,
        eventHead: event.hash,
        updatedAt: at,
      },
      version: this.ticket.version + (change.movesState ? 1 : 0),
      ...dueTimes(this.clocks.filter(({ state }) => state === 'running')),
    }
  }

  /** From `now` on its clocks go up the ladder like others; nobody is told of what was due before. */
  climbFrom(now: number, steps: LadderTime['steps']): void {
    const running = this.clocks.filter(({ state }) => state === 'running')
    for (const clock of running) {
      const { percentTaken, nextStepAt } = ladderPlace(clock, { calendar: this.calendar, steps }, now)
      Object.assign(clock, { percentTaken, nextStepAt })
    }
  }

  private assign({ assignmentUpdates = [], newAssignments = [] }: TicketChange, at: number): void {
    const { id: ticketId, countyId } = this.ticket
    this.assignments = this.assignments.map((each) => {
      const update = assignmentUpdates.find(({ id }) => id === each.id)
      if (!update) return each
      const ended = update.state !== undefined && ENDED.has(update.state)
      return { ...each, ...update, ...(ended && { endedAt: at }) }
    })
    const shared = { ticketId, countyId, createdAt: at, endedAt: null }
    this.assignments.push(...newAssignments.map((each) => ({ ...each, ...shared, id: newId() })))
  }

  private turnClock(change: ClockChange, at: number): void {
    const time = { now: at, calendar: this.calendar, steps: [] }
    if (change.op === 'start') this.clocks.push(startedClock(this.ticket, change, time))
    else for (const each of this.clocks) Object.assign(each, turnedClock(each, change, time))
  }
}

function routeRow(
  { id: eventId, ticketId, countyId, at }: TicketEventEntity,
  route: StoredRoute,
): TicketRouteEntity {
  return { eventId, ticketId, countyId, at, route }
}
