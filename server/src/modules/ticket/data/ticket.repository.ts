import { Injectable } from '@nestjs/common'
import { In, IsNull, LessThanOrEqual, Not, type EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import { TicketAssignmentEntity } from './ticket-assignment.entity.js'
import { TicketCallerEntity } from './ticket-caller.entity.js'
import { TicketClockEntity } from './ticket-clock.entity.js'
import { TicketFollowerEntity } from './ticket-follower.entity.js'
import { TicketLinkEntity } from './ticket-link.entity.js'
import { TicketRatingEntity } from './ticket-rating.entity.js'
import { TicketTermEntity } from './ticket-term.entity.js'
import { TicketEntity } from './ticket.entity.js'

/** A ticket with what a decision about it needs. */
export interface TicketAggregate {
  readonly ticket: TicketEntity
  readonly assignments: readonly TicketAssignmentEntity[]
}

/** The rows of a ticket, its assignments, clocks, followers and ratings. Timeline rows live in their own repository. */
@Injectable()
export class TicketRepository {
  find(em: EntityManager, ticketId: string): Promise<TicketEntity | null> {
    return em.findOneBy(TicketEntity, { id: ticketId })
  }

  findMany(em: EntityManager, ids: readonly string[]): Promise<TicketEntity[]> {
    if (ids.length === 0) return Promise.resolve([])
    return em.findBy(TicketEntity, { id: In([...ids]) })
  }

  /** Riders who pass by may look at a closed one again: no part of its state, so no condition of the writer is touched. */
  async askForRecheck(em: EntityManager, ticketId: string): Promise<void> {
    await em.update(TicketEntity, { id: ticketId, status: 'closed' }, { recheckOpen: true })
  }

  /** @throws AppError TICKET_NOT_FOUND */
  async load(em: EntityManager, ticketId: string): Promise<TicketAggregate> {
    const found = await this.lock(em, ticketId)
    if (!found) throw new AppError('TICKET_NOT_FOUND')
    return found
  }

  /** The tickets merged into these, the earliest first. */
  mergedInto(em: EntityManager, keptIds: readonly string[]): Promise<TicketEntity[]> {
    if (keptIds.length === 0) return Promise.resolve([])
    return em.find(TicketEntity, {
      where: { mergedIntoId: In([...keptIds]) },
      order: { createdAt: 'ASC', id: 'ASC' },
    })
  }

  /** Ids of tickets whose hold is over, the longest over first. */
  async holdsOver(em: EntityManager, now: number, take: number): Promise<string[]> {
    const rows = await em.find(TicketEntity, {
      select: { id: true },
      where: { status: 'suspended', suspendedUntil: LessThanOrEqual(now) },
      order: { suspendedUntil: 'ASC' },
      take,
    })
    return rows.map(({ id }) => id)
  }

  async deleteFollowersVia(
    em: EntityManager,
    via: { readonly ticketId: string; readonly viaTicketId: string },
  ): Promise<void> {
    await em.delete(TicketFollowerEntity, via)
  }

  /**
   * Loads a ticket to change it. On MySQL its row is locked, so that a second actor waits instead of losing a round;
   * SQLite's write queue does the same. The writer's conditional update guards it either way.
   */
  async lock(em: EntityManager, ticketId: string): Promise<TicketAggregate | undefined> {
    const lockable = em.dataSource.options.type === 'mariadb'
    const ticket = await em.findOne(TicketEntity, {
      where: { id: ticketId },
      ...(lockable && { lock: { mode: 'pessimistic_write' as const } }),
    })
    return ticket ? { ticket, assignments: await this.assignmentsOf(em, [ticketId]) } : undefined
  }

  assignmentsOf(em: EntityManager, ticketIds: readonly string[]): Promise<TicketAssignmentEntity[]> {
    if (ticketIds.length === 0) return Promise.resolve([])
    return em.find(TicketAssignmentEntity, {
      where: { ticketId: In([...ticketIds]) },
      order: { createdAt: 'ASC', id: 'ASC' },
    })
  }

  clocksOf(em: EntityManager, ticketIds: readonly string[]): Promise<TicketClockEntity[]> {
    if (ticketIds.length === 0) return Promise.resolve([])
    return em.find(TicketClockEntity, {
      where: { ticketId: In([...ticketIds]) },
      order: { startedAt: 'ASC', id: 'ASC' },
    })
  }

  rating(em: EntityManager, id: string): Promise<TicketRatingEntity | null> {
    return em.findOneBy(TicketRatingEntity, { id })
  }

  ratingsOf(em: EntityManager, ticketId: string): Promise<TicketRatingEntity[]> {
    return em.find(TicketRatingEntity, { where: { ticketId }, order: { at: 'ASC' } })
  }

  /** Since it was last closed: themselves, or on the phone. */
  hasRated(em: EntityManager, ticket: TicketEntity, userId: string): Promise<boolean> {
    return em.existsBy(TicketRatingEntity, { ticketId: ticket.id, closing: ticket.closings, userId })
  }

  /** Since it was last closed, with their own hands: what a desk noted from the phone keeps nobody from it. */
  async hasRatedThemselves(em: EntityManager, ticket: TicketEntity, userId: string): Promise<boolean> {
    return (await this.ratedAmong(em, [ticket], userId)).has(ticket.id)
  }

  follows(em: EntityManager, ticketId: string, userId: string): Promise<boolean> {
    return em.existsBy(TicketFollowerEntity, { ticketId, userId })
  }

  /** Which of these tickets a person follows. */
  async followedAmong(em: EntityManager, ids: readonly string[], userId: string): Promise<Set<string>> {
    if (ids.length === 0) return new Set()
    const rows = await em.findBy(TicketFollowerEntity, { ticketId: In([...ids]), userId })
    return new Set(rows.map(({ ticketId }) => ticketId))
  }

  /** Which of these tickets a person has rated themselves since they were last closed. */
  async ratedAmong(
    em: EntityManager,
    tickets: readonly TicketEntity[],
    userId: string,
  ): Promise<Set<string>> {
    const closed = tickets.filter(({ status }) => status === 'closed')
    if (closed.length === 0) return new Set()
    const ids = closed.map(({ id }) => id)
    const rows = await em.findBy(TicketRatingEntity, { ticketId: In(ids), userId, takenBy: IsNull() })
    const closings = new Map(closed.map(({ id, closings: count }) => [id, count]))
    return new Set(
      rows
        .filter(({ ticketId, closing }) => closings.get(ticketId) === closing)
        .map(({ ticketId }) => ticketId),
    )
  }

  followersOf(em: EntityManager, ticketId: string): Promise<TicketFollowerEntity[]> {
    return em.findBy(TicketFollowerEntity, { ticketId })
  }

  countFollowers(em: EntityManager, ticketId: string): Promise<number> {
    return em.countBy(TicketFollowerEntity, { ticketId })
  }

  callerOf(em: EntityManager, ticketId: string): Promise<TicketCallerEntity | null> {
    return em.findOneBy(TicketCallerEntity, { ticketId })
  }

  linksOf(em: EntityManager, ticketId: string): Promise<TicketLinkEntity[]> {
    return em.find(TicketLinkEntity, { where: { ticketId }, order: { distanceM: 'ASC' }, take: 10 })
  }

  async insertCaller(em: EntityManager, caller: TicketCallerEntity): Promise<void> {
    await insertRows(em, TicketCallerEntity, [caller])
  }

  async insertFollower(em: EntityManager, follower: TicketFollowerEntity): Promise<void> {
    await insertRows(em, TicketFollowerEntity, [follower])
  }

  /** A person's own word takes the place of what was noted for them on the phone. */
  async insertRating(em: EntityManager, rating: TicketRatingEntity): Promise<void> {
    const { ticketId, closing, userId, takenBy } = rating
    if (takenBy === null)
      await em.delete(TicketRatingEntity, { ticketId, closing, userId, takenBy: Not(IsNull()) })
    await insertRows(em, TicketRatingEntity, [rating])
  }

  async insertLinks(em: EntityManager, links: readonly TicketLinkEntity[]): Promise<void> {
    await insertRows(em, TicketLinkEntity, links)
  }

  /** Puts a ticket's words into the search index, replacing what stood there. */
  async index(em: EntityManager, ticket: TicketEntity, terms: readonly string[]): Promise<void> {
    await em.delete(TicketTermEntity, { ticketId: ticket.id })
    const { id: ticketId, countyId } = ticket
    await insertRows(
      em,
      TicketTermEntity,
      terms.map((term) => ({ term, ticketId, countyId })),
    )
  }
}
