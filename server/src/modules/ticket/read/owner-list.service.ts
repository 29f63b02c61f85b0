import { Injectable } from '@nestjs/common'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import type { OwnerCandidatesView, OwnerCandidateView } from '../ticket.views.js'
import { OwnerChoices, type OwnerChoice } from '../act/owner-choices.service.js'
import { TicketReader } from './ticket-reader.service.js'
import type { Viewer } from './viewer.js'

/** To whom a ticket can be handed, for those who may hand it on. */
@Injectable()
export class OwnerList {
  constructor(
    private readonly database: Database,
    private readonly reader: TicketReader,
    private readonly choices: OwnerChoices,
  ) {}

  /** @throws AppError TICKET_NOT_FOUND, FORBIDDEN for reporters and followers */
  async of(viewer: Viewer, ticketId: string): Promise<OwnerCandidatesView> {
    return this.database.read(async (em) => {
      const { ticket, projection } = await this.reader.visible(em, viewer, { ticketId })
      if (projection !== 'handler' && projection !== 'supervisor') throw new AppError('FORBIDDEN')
      return { items: (await this.choices.list(em, ticket)).map(candidateView) }
    })
  }
}

function candidateView({
  party,
  areaId,
  organisationId,
  name,
  title,
  onDuty,
}: OwnerChoice): OwnerCandidateView {
  const where = { ...(areaId !== null && { areaId }), ...(organisationId !== null && { organisationId }) }
  return { party, ...where, name, title, onDuty }
}
