import { Injectable } from '@nestjs/common'
import { SATISFACTION_LABELS, wordFor } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { isoTime } from '../../../core/clock/index.js'
import type { TicketRatingEntity } from '../data/ticket-rating.entity.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import { TicketRepository } from '../data/ticket.repository.js'
import { showsReporter } from '../domain/ticket-projection.js'
import type { RatingView, ReporterView, TicketView } from '../ticket.views.js'
import { OwnerPresenter } from './owner-presenter.js'
import { TicketTwins } from './ticket-twins.presenter.js'
import type { TicketBundle } from './ticket-bundle.loader.js'
import { type Viewer, type VisibleTicket, readerOf } from './viewer.js'

export interface PeopleMaterial extends VisibleTicket {
  readonly bundle: TicketBundle
}

/** An account that was deleted: the ticket stays. */
const UNKNOWN = { name: '', phone: null }

type Around = Pick<
  TicketView,
  'assignments' | 'reporter' | 'rating' | 'ratings' | 'followers' | 'similar' | 'merged'
>

/** Shows who stands around a ticket: who reported it, who has it, who follows and rated it, what it is linked to. */
@Injectable()
export class TicketPeoplePresenter {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly owners: OwnerPresenter,
    private readonly twins: TicketTwins,
  ) {}

  async around(em: EntityManager, viewer: Viewer, material: PeopleMaterial): Promise<Around> {
    const { ticket, bundle, projection } = material
    const reporter = await this.reporter(em, viewer, material)
    const rows = await this.tickets.ratingsOf(em, ticket.id)
    const ratings = rows.map((each) => ratingView(viewer, ticket, each))
    const mine = ratings.findLast(({ isMine }) => isMine)
    return {
      assignments: this.owners.assignments(viewer, ticket, bundle),
      ...(reporter && { reporter }),
      ratings,
      ...(mine && { rating: mine }),
      followers: await this.tickets.countFollowers(em, ticket.id),
      ...(projection === 'supervisor' && (await this.twins.of(em, viewer, ticket))),
    }
  }

  private async reporter(
    em: EntityManager,
    { actor }: Viewer,
    material: PeopleMaterial,
  ): Promise<ReporterView | undefined> {
    const { ticket, projection, bundle } = material
    if (!showsReporter(projection, ticket.anonymous)) return undefined
    const supervises = projection === 'supervisor'
    const caller = supervises ? await this.tickets.callerOf(em, ticket.id) : null
    if (caller) return { name: caller.name ?? '', phone: caller.phone, isMe: false, onBehalf: true }
    const { name, phone } = bundle.people.get(ticket.reporterId) ?? UNKNOWN
    return { name, phone: supervises ? phone : null, isMe: ticket.reporterId === actor.userId }
  }
}

function ratingView(viewer: Viewer, ticket: TicketEntity, rating: TicketRatingEntity): RatingView {
  const { register, language } = readerOf(viewer, ticket)
  const { satisfaction, comment, tags, at, userId, takenBy } = rating
  const label = wordFor(SATISFACTION_LABELS[satisfaction], register, language)
  const isMine = userId === viewer.actor.userId
  return { satisfaction, label, comment, tags, at: isoTime(at), isMine, byPhone: takenBy !== null }
}
