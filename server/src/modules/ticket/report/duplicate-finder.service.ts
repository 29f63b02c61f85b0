import { Injectable } from '@nestjs/common'
import type { LngLat } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { newId } from '../../../core/ids/index.js'
import { TicketNearRepository, type NearTicket } from '../data/ticket-near.repository.js'
import { TicketRepository } from '../data/ticket.repository.js'
import type { TicketEntity } from '../data/ticket.entity.js'

/** Same category group, at most this far and this old, still open: perhaps the same thing (docs/architecture.md, routing 5). */
const RADIUS_M = 50
const MAX_AGE_MS = 24 * 3_600_000
const MAX_OFFERED = 5

export interface SimilarTicket extends NearTicket {
  readonly ageMs: number
}

/** Finds tickets that may be about the same thing. Offers and links them; never merges. */
@Injectable()
export class DuplicateFinder {
  constructor(
    private readonly near: TicketNearRepository,
    private readonly tickets: TicketRepository,
    private readonly clock: Clock,
  ) {}

  /** @param point WGS 84 */
  async similarTo(em: EntityManager, point: LngLat, categoryGroup: string | null): Promise<SimilarTicket[]> {
    const now = this.clock.now()
    const found = await this.near.near(em, {
      point,
      radiusM: RADIUS_M,
      since: now - MAX_AGE_MS,
      categoryGroup,
    })
    return found.slice(0, MAX_OFFERED).map((each) => ({ ...each, ageMs: now - each.ticket.createdAt }))
  }

  /** Open tickets that may be about the same thing as this one, reported before or after it. */
  async around(em: EntityManager, ticket: TicketEntity): Promise<TicketEntity[]> {
    const { id, lng, lat, categoryGroup, createdAt } = ticket
    if (lng === null || lat === null) return []
    const since = createdAt - MAX_AGE_MS
    const found = await this.near.near(em, { point: { lng, lat }, radiusM: RADIUS_M, since, categoryGroup })
    return found.flatMap(({ ticket: other }) =>
      other.id === id || other.createdAt > createdAt + MAX_AGE_MS ? [] : [other],
    )
  }

  /** Links a new ticket and those like it, in both directions, for the desk to look at. */
  async link(em: EntityManager, { id, lng, lat, categoryGroup }: TicketEntity): Promise<void> {
    if (lng === null || lat === null) return
    const others = (await this.similarTo(em, { lng, lat }, categoryGroup)).filter(
      ({ ticket }) => ticket.id !== id,
    )
    const createdAt = this.clock.now()
    const links = others.flatMap(({ ticket, distanceM }) => [
      { id: newId(), ticketId: id, otherId: ticket.id, distanceM: Math.round(distanceM), createdAt },
      { id: newId(), ticketId: ticket.id, otherId: id, distanceM: Math.round(distanceM), createdAt },
    ])
    await this.tickets.insertLinks(em, links)
  }
}
