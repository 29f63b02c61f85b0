import { Injectable } from '@nestjs/common'
import { Database } from '../../core/database/index.js'
import { WhistleRepository, type Viewer } from '../ticket/index.js'
import { CallAccess } from './call-access.js'
import { WhistlePresenter } from './whistle-presenter.js'
import type { WhistlesView } from './whistle.views.js'

/** The whistles of a ticket, the last first, for those who handle it. */
@Injectable()
export class WhistleReading {
  constructor(
    private readonly database: Database,
    private readonly access: CallAccess,
    private readonly whistles: WhistleRepository,
    private readonly presenter: WhistlePresenter,
  ) {}

  /** @throws AppError TICKET_NOT_FOUND, FORBIDDEN */
  of(viewer: Viewer, ticketId: string): Promise<WhistlesView> {
    return this.database.read(async (em) => {
      const { ticket, desk } = await this.access.requireTicket(em, viewer, ticketId)
      const whistles = (await this.whistles.ofTicket(em, ticketId)).reverse()
      return { items: await this.presenter.views(em, viewer, { ticket, desk, whistles }), maySendLinks: desk }
    })
  }
}
