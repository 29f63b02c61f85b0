import { Injectable } from '@nestjs/common'
import { SATISFACTION_LABELS, wordFor } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AuditTrail } from '../../core/audit/index.js'
import { isoTime, isoTimeOrNull } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { MediaService } from '../media/index.js'
import { TicketRepository } from './data/ticket.repository.js'
import type { TicketRatingEntity } from './data/ticket-rating.entity.js'
import type { TicketEntity } from './data/ticket.entity.js'
import { TimelineRepository } from './data/timeline.repository.js'
import { projectionFor, showsReporter, type Projection } from './domain/ticket-projection.js'
import type {
  LinkedTicketView,
  RatingView,
  ReporterView,
  RouteView,
  TicketView,
} from './http/ticket.views.js'
import { TicketBundleLoader, type TicketBundle } from './ticket-bundle.loader.js'
import { readerOf, TicketPresenter, type Viewer } from './ticket-presenter.js'
import { TimelinePresenter } from './timeline-presenter.js'

/** Reads one ticket, as much of it as the reader may see. */
@Injectable()
export class TicketReader {
  constructor(
    private readonly database: Database,
    private readonly tickets: TicketRepository,
    private readonly timeline: TimelineRepository,
    private readonly bundles: TicketBundleLoader,
    private readonly media: MediaService,
    private readonly audit: AuditTrail,
    private readonly presenter: TicketPresenter,
    private readonly stories: TimelinePresenter,
  ) {}

  /** @throws AppError TICKET_NOT_FOUND, the same for a ticket that is absent and one that is not the reader's to see (G09) */
  async view(viewer: Viewer, ticketId: string): Promise<TicketView> {
    const { ticket, projection } = await this.database.read((em) => this.visible(em, viewer, ticketId))
    await this.auditReporter(viewer, ticket, projection)
    return this.database.read((em) => this.assemble(em, viewer, { ticket, projection }))
  }

  /** The ticket and how much of it the reader sees. @throws AppError TICKET_NOT_FOUND */
  async visible(
    em: EntityManager,
    { actor }: Viewer,
    ticketId: string,
  ): Promise<{ ticket: TicketEntity; projection: Projection }> {
    const ticket = await this.tickets.find(em, ticketId)
    if (!ticket) throw new AppError('TICKET_NOT_FOUND')
    const assignments = await this.tickets.assignmentsOf(em, [ticketId])
    const follows = await this.tickets.follows(em, ticketId, actor.userId)
    const projection = projectionFor(actor, { ticket, assignments, follows })
    if (!projection) throw new AppError('TICKET_NOT_FOUND')
    return { ticket, projection }
  }

  /** A named reporter is shown to the community and above, each time written down; no audit row, no answer (G02). */
  private async auditReporter(
    { actor }: Viewer,
    ticket: TicketEntity,
    projection: Projection,
  ): Promise<void> {
    if (projection !== 'supervisor' || !showsReporter(projection, ticket.anonymous)) return
    const access = { actorId: actor.userId, action: 'ticket.reporter.view', subjectId: ticket.id }
    await this.database.write((em) => this.audit.record(em, access))
  }

  private async assemble(
    em: EntityManager,
    viewer: Viewer,
    { ticket, projection }: { ticket: TicketEntity; projection: Projection },
  ): Promise<TicketView> {
    const events = await this.timeline.eventsOf(em, ticket.id)
    const texts = await this.timeline.textsOf(em, ticket.id)
    const ratings = await this.tickets.ratingsOf(em, ticket.id)
    const alsoPeople = [...events.flatMap(({ actorId }) => actorId ?? []), ticket.reporterId]
    const bundle = await this.bundles.load(em, { actor: viewer.actor, tickets: [ticket], alsoPeople })
    const media = (await this.media.viewsByTicket(em, [ticket.id])).get(ticket.id) ?? []
    const item = this.presenter.listItem(viewer, { ticket, bundle, thumbUrl: media[0]?.thumbUrl ?? null })
    const shownRatings = ratings.map((each) => ratingView(viewer, ticket, each))
    const mine = shownRatings.findLast(({ isMine }) => isMine)
    const reporter = await this.reporter(em, viewer, { ticket, projection, bundle })
    return {
      ...item,
      description: ticket.description,
      projection,
      assignments: this.presenter.assignments(viewer, ticket, bundle),
      ...(reporter && { reporter }),
      anonymous: ticket.anonymous,
      media,
      route: routeView(ticket, viewer),
      timeline: this.stories.entries(viewer, { ticket, events, texts, media, bundle, projection }),
      ...(mine && { rating: mine }),
      ratings: shownRatings,
      followers: await this.tickets.countFollowers(em, ticket.id),
      following: bundle.followed.has(ticket.id),
      resolvedAt: isoTimeOrNull(ticket.resolvedAt),
      closedAt: isoTimeOrNull(ticket.closedAt),
      ...(projection === 'supervisor' && { similar: await this.similar(em, ticket) }),
    }
  }

  private async reporter(
    em: EntityManager,
    { actor }: Viewer,
    { ticket, projection, bundle }: { ticket: TicketEntity; projection: Projection; bundle: TicketBundle },
  ): Promise<ReporterView | undefined> {
    if (!showsReporter(projection, ticket.anonymous)) return undefined
    const caller = projection === 'supervisor' ? await this.tickets.callerOf(em, ticket.id) : null
    if (caller) return { name: caller.name ?? '', phone: caller.phone, isMe: false, onBehalf: true }
    const person = bundle.people.get(ticket.reporterId)
    const isMe = ticket.reporterId === actor.userId
    return {
      name: person?.name ?? '',
      phone: projection === 'supervisor' ? (person?.phone ?? null) : null,
      isMe,
    }
  }

  private async similar(em: EntityManager, ticket: TicketEntity): Promise<LinkedTicketView[]> {
    const links = await this.tickets.linksOf(em, ticket.id)
    const others = await this.tickets.findMany(
      em,
      links.map(({ otherId }) => otherId),
    )
    return links.flatMap(({ otherId, distanceM }) => {
      const other = others.find((each) => each.id === otherId && each.communityId === ticket.communityId)
      if (!other) return []
      const { id, number, title, status, createdAt } = other
      return [{ id, number, title, status, distanceM, createdAt: isoTime(createdAt) }]
    })
  }
}

function routeView({ route }: TicketEntity, { language }: Viewer): RouteView {
  const { reason, rule, boundaryVersion, candidates } = route
  const sentence = language === 'en' ? route.sentence.en : route.sentence.zh
  return { sentence, reason, rule, boundaryVersion, candidates: [...candidates] }
}

function ratingView(viewer: Viewer, ticket: TicketEntity, rating: TicketRatingEntity): RatingView {
  const { register, language } = readerOf(viewer, ticket)
  const { satisfaction, comment, tags, at, userId } = rating
  const label = wordFor(SATISFACTION_LABELS[satisfaction], register, language)
  return { satisfaction, label, comment, tags, at: isoTime(at), isMine: userId === viewer.actor.userId }
}
