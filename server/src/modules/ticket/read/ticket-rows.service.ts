import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { MediaService } from '../../media/index.js'
import type { TicketEntity } from '../data/ticket.entity.js'
import type { TicketListItemView } from '../ticket.views.js'
import { TicketBundleLoader } from './ticket-bundle.loader.js'
import { TicketPresenter } from './ticket-presenter.js'
import type { Viewer } from './viewer.js'

/** Tickets as rows of a list, for whichever list: the caller has made sure that its reader may see them. */
@Injectable()
export class TicketRows {
  constructor(
    private readonly bundles: TicketBundleLoader,
    private readonly presenter: TicketPresenter,
    private readonly media: MediaService,
  ) {}

  /** In the order given. */
  async of(
    em: EntityManager,
    viewer: Viewer,
    tickets: readonly TicketEntity[],
  ): Promise<TicketListItemView[]> {
    const bundle = await this.bundles.load(em, { actor: viewer.actor, tickets })
    const ids = tickets.map(({ id }) => id)
    const thumbs = await this.media.firstThumbs(em, ids)
    return tickets.map((ticket) =>
      this.presenter.listItem(viewer, { ticket, bundle, thumbUrl: thumbs.get(ticket.id) ?? null }),
    )
  }
}
