import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Database } from '../../../core/database/index.js'
import { DeadlineBook } from '../../calendar/index.js'
import type { TicketClocksView } from '../clock.views.js'
import type { TicketClockEntity } from '../data/ticket-clock.entity.js'
import { TicketRepository } from '../data/ticket.repository.js'
import { PartyNames } from '../party-names.service.js'
import { ClockPresenter } from './clock.presenter.js'
import { TicketReader } from './ticket-reader.service.js'
import type { Viewer, VisibleTicket } from './viewer.js'

/** Clocks of called parties and supervision orders are between the offices. */
const AMONG_OFFICES: ReadonlySet<string> = new Set(['respond', 'part', 'answer'])

/** How every deadline of a ticket was computed, for whoever may open it. */
@Injectable()
export class ClockHistory {
  constructor(
    private readonly database: Database,
    private readonly reader: TicketReader,
    private readonly tickets: TicketRepository,
    private readonly book: DeadlineBook,
    private readonly names: PartyNames,
    private readonly presenter: ClockPresenter,
  ) {}

  /** @throws AppError TICKET_NOT_FOUND */
  of(viewer: Viewer, ticketId: string): Promise<TicketClocksView> {
    return this.database.read(async (em) => {
      const visible = await this.reader.visible(em, viewer, { ticketId })
      const clocks = shownTo(visible, await this.tickets.clocksOf(em, [ticketId]))
      const calendar = await this.book.calendarOf(em, visible.ticket.countyId)
      const parties = await this.parties(em, ticketId, clocks)
      return this.presenter.all(clocks, { language: viewer.language, calendar, parties })
    })
  }

  private async parties(
    em: EntityManager,
    ticketId: string,
    clocks: readonly TicketClockEntity[],
  ): Promise<ReadonlyMap<string, string>> {
    if (clocks.every(({ assignmentId }) => assignmentId === null)) return new Map()
    const assignments = await this.tickets.assignmentsOf(em, [ticketId])
    const called = assignments.filter(({ id }) => clocks.some(({ assignmentId }) => assignmentId === id))
    return new Map(
      await Promise.all(called.map(async (each) => [each.id, await this.names.of(em, each)] as const)),
    )
  }
}

/** Newest first, those that run before those that are over. */
function shownTo(
  { projection }: VisibleTicket,
  clocks: readonly TicketClockEntity[],
): readonly TicketClockEntity[] {
  const inside = projection === 'handler' || projection === 'supervisor'
  const shown = clocks.filter(({ stage }) => inside || !AMONG_OFFICES.has(stage)).reverse()
  const [running, over] = [shown.filter(isAlive), shown.filter((each) => !isAlive(each))]
  return [...running.sort((a, b) => a.dueAt - b.dueAt), ...over]
}

const isAlive = ({ state }: TicketClockEntity): boolean => state !== 'stopped'
