import { Injectable } from '@nestjs/common'
import { In, MoreThan, type EntityManager } from 'typeorm'
import { TicketClockEntity } from './ticket-clock.entity.js'
import { TicketEventEntity } from './ticket-event.entity.js'
import { TicketEntity } from './ticket.entity.js'

/** What happened to a ticket: its timeline, and the clocks its rows started and stopped. */
export interface TicketPast {
  readonly ticket: TicketEntity
  /** In order. */
  readonly events: readonly TicketEventEntity[]
  readonly clocks: readonly TicketClockEntity[]
}

/** Whole tickets as figures are counted from. Reads alone. */
@Injectable()
export class TicketPastRepository {
  async of(em: EntityManager, ticketIds: readonly string[]): Promise<TicketPast[]> {
    if (ticketIds.length === 0) return []
    const tickets = await em.findBy(TicketEntity, { id: In([...ticketIds]) })
    const which = { ticketId: In(tickets.map(({ id }) => id)) }
    const events = byTicket(await em.find(TicketEventEntity, { where: which, order: { seq: 'ASC' } }))
    const clocks = byTicket(await em.findBy(TicketClockEntity, which))
    return tickets.map((ticket) => ({
      ticket,
      events: events.get(ticket.id) ?? [],
      clocks: clocks.get(ticket.id) ?? [],
    }))
  }

  /** Every ticket there is, page by page: ids in order. */
  async idsAfter(em: EntityManager, after: string, take: number): Promise<string[]> {
    const rows = await em.find(TicketEntity, {
      select: { id: true },
      where: { id: MoreThan(after) },
      order: { id: 'ASC' },
      take,
    })
    return rows.map(({ id }) => id)
  }

  /** The tickets themselves, in any order. */
  briefs(em: EntityManager, ticketIds: readonly string[]): Promise<TicketEntity[]> {
    return ticketIds.length === 0 ? Promise.resolve([]) : em.findBy(TicketEntity, { id: In([...ticketIds]) })
  }
}

function byTicket<T extends { readonly ticketId: string }>(rows: readonly T[]): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>()
  for (const row of rows) {
    const own = found.get(row.ticketId)
    if (own) own.push(row)
    else found.set(row.ticketId, [row])
  }
  return found
}
