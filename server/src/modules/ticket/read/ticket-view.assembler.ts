import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { REFUSAL_LABELS, wordFor } from '@beegrid/shared'
import { isoTime, isoTimeOrNull } from '../../../core/clock/index.js'
import { MediaService } from '../../media/index.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import { TimelineRepository } from '../data/timeline.repository.js'
import type { TicketEventEntity } from '../data/ticket-event.entity.js'
import { refusalsIn } from '../domain/refusals.js'
import type { Projection } from '../domain/ticket-projection.js'
import type { RefusalView, RouteView, TicketView } from '../ticket.views.js'
import { TicketBundleLoader } from './ticket-bundle.loader.js'
import { TicketPeoplePresenter } from './ticket-people.presenter.js'
import { TicketPresenter } from './ticket-presenter.js'
import { TimelinePresenter } from './timeline-presenter.js'
import type { Viewer, VisibleTicket } from './viewer.js'

/** Puts together what a reader sees of one ticket. */
@Injectable()
export class TicketViewAssembler {
  constructor(
    private readonly timeline: TimelineRepository,
    private readonly bundles: TicketBundleLoader,
    private readonly media: MediaService,
    private readonly presenter: TicketPresenter,
    private readonly stories: TimelinePresenter,
    private readonly people: TicketPeoplePresenter,
  ) {}

  async assemble(em: EntityManager, viewer: Viewer, visible: VisibleTicket): Promise<TicketView> {
    const { ticket, projection, handles } = visible
    const events = await this.timeline.eventsOf(em, ticket.id)
    const alsoPeople = [...events.flatMap(({ actorId }) => actorId ?? []), ticket.reporterId]
    const bundle = await this.bundles.load(em, { actor: viewer.actor, tickets: [ticket], alsoPeople })
    const media = (await this.media.viewsByTicket(em, [ticket.id])).get(ticket.id) ?? []
    const texts = await this.timeline.textsOf(em, ticket.id)
    return {
      ...this.presenter.listItem(viewer, { ticket, bundle, thumbUrl: media[0]?.thumbUrl ?? null }),
      ...(await this.people.around(em, viewer, { ...visible, bundle })),
      description: ticket.description,
      condition: await this.presenter.condition(em, viewer, ticket),
      projection,
      anonymous: ticket.anonymous,
      media,
      route: routeView(ticket, viewer),
      timeline: this.stories.entries(viewer, { ticket, events, texts, media, bundle, projection, handles }),
      resolvedAt: isoTimeOrNull(ticket.resolvedAt),
      closedAt: isoTimeOrNull(ticket.closedAt),
      following: bundle.followed.has(ticket.id),
      ...(HANDLING.includes(projection) && { refusals: refusalViews(viewer, events, texts) }),
    }
  }
}

const HANDLING: readonly Projection[] = ['handler', 'supervisor']

function refusalViews(
  { language }: Viewer,
  events: readonly TicketEventEntity[],
  texts: ReadonlyMap<string, string>,
): RefusalView[] {
  return refusalsIn(events).map(({ eventId, name, reasonCode, at }) => ({
    ...{ name, reasonCode, at: isoTime(at), note: texts.get(eventId) ?? null },
    reason: wordFor(REFUSAL_LABELS[reasonCode], 'staff', language),
  }))
}

function routeView({ route }: TicketEntity, { language }: Viewer): RouteView {
  const { reason, rule, boundaryVersion, candidates } = route
  const sentence = language === 'en' ? route.sentence.en : route.sentence.zh
  return { sentence, reason, rule, boundaryVersion, candidates: [...candidates] }
}
