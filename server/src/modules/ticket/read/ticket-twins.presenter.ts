import { Injectable } from '@nestjs/common'
import { distanceM, STATE_LABELS, wordFor } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { isoTime } from '../../../core/clock/index.js'
import { MediaService } from '../../media/index.js'
import { TicketRepository } from '../data/ticket.repository.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import { projectionFor } from '../domain/ticket-projection.js'
import { DuplicateFinder } from '../report/duplicate-finder.service.js'
import type { LinkedTicketView, TicketView } from '../ticket.views.js'
import { readerOf, type Viewer } from './viewer.js'

/** For the desk: what may be the same thing, and what was merged into it. */
@Injectable()
export class TicketTwins {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly duplicates: DuplicateFinder,
    private readonly media: MediaService,
  ) {}

  async of(
    em: EntityManager,
    viewer: Viewer,
    ticket: TicketEntity,
  ): Promise<Pick<TicketView, 'similar' | 'merged'>> {
    const merged = ticket.mergedCount > 0 ? await this.tickets.mergedInto(em, [ticket.id]) : []
    return {
      similar: await this.views(em, viewer, { ticket, others: await this.similar(em, ticket) }),
      merged: await this.views(em, viewer, { ticket, others: merged }),
    }
  }

  /** Linked when it was reported, or near it now; parallel reports cannot see each other to be linked. Open ones alone. */
  private async similar(em: EntityManager, ticket: TicketEntity): Promise<TicketEntity[]> {
    if (ticket.phase !== 'open') return []
    const links = await this.tickets.linksOf(em, ticket.id)
    const linked = await this.tickets.findMany(
      em,
      links.map(({ otherId }) => otherId),
    )
    const near = await this.duplicates.around(em, ticket)
    const all = new Map([...linked, ...near].map((each) => [each.id, each]))
    all.delete(ticket.id)
    return [...all.values()].filter(({ phase, kind }) => phase === 'open' && kind === ticket.kind)
  }

  /** Those that lie in the reader's own scope, nearest first. */
  private async views(
    em: EntityManager,
    viewer: Viewer,
    { ticket, others }: { ticket: TicketEntity; others: readonly TicketEntity[] },
  ): Promise<LinkedTicketView[]> {
    const mine = others.filter((other) => isSupervised(viewer, other))
    const thumbs = await this.media.firstThumbs(
      em,
      mine.map(({ id }) => id),
    )
    return mine
      .map((other) => linkedView(viewer, ticket, { other, thumbUrl: thumbs.get(other.id) ?? null }))
      .sort((a, b) => a.distanceM - b.distanceM || (a.createdAt < b.createdAt ? -1 : 1))
  }
}

function isSupervised({ actor }: Viewer, ticket: TicketEntity): boolean {
  return projectionFor(actor, { ticket, assignments: [], follows: false }) === 'supervisor'
}

function linkedView(
  viewer: Viewer,
  ticket: TicketEntity,
  { other, thumbUrl }: { other: TicketEntity; thumbUrl: string | null },
): LinkedTicketView {
  const { id, number, title, status, placeText, createdAt } = other
  const { register, language } = readerOf(viewer, other)
  return {
    ...{ id, number, title, status, placeText, thumbUrl },
    statusText: wordFor(STATE_LABELS[status], register, language),
    distanceM: Math.round(apart(ticket, other)),
    createdAt: isoTime(createdAt),
  }
}

/** Metres; 0 where one of them has no position. */
function apart(a: TicketEntity, b: TicketEntity): number {
  if (a.lng === null || a.lat === null || b.lng === null || b.lat === null) return 0
  return distanceM({ lng: a.lng, lat: a.lat }, { lng: b.lng, lat: b.lat })
}
