import { Injectable } from '@nestjs/common'
import { REFUSAL_LABELS, wordFor } from '@beegrid/shared'
import { Database } from '../../../core/database/index.js'
import { AppError } from '../../../core/errors/index.js'
import type { OwnerCandidatesView, OwnerCandidateView } from '../owner-candidates.views.js'
import { OwnerChoices, type OwnerChoice } from '../act/owner-choices.service.js'
import { RefusalBook } from '../act/refusal-book.service.js'
import { TicketLoadRepository, type LoadedParty } from '../data/ticket-load.repository.js'
import { refusalOf, type Refusal } from '../domain/refusals.js'
import { TicketReader } from './ticket-reader.service.js'
import type { Viewer } from './viewer.js'

/** To whom a ticket can be handed, for those who may hand it on. */
@Injectable()
export class OwnerList {
  constructor(
    private readonly database: Database,
    private readonly reader: TicketReader,
    private readonly choices: OwnerChoices,
    private readonly loads: TicketLoadRepository,
    private readonly book: RefusalBook,
  ) {}

  /** @throws AppError TICKET_NOT_FOUND, FORBIDDEN for reporters and followers */
  async of(viewer: Viewer, ticketId: string): Promise<OwnerCandidatesView> {
    return this.database.read(async (em) => {
      const { ticket, projection } = await this.reader.visible(em, viewer, { ticketId })
      if (projection !== 'handler' && projection !== 'supervisor') throw new AppError('FORBIDDEN')
      const choices = await this.choices.list(em, ticket)
      const loads = await this.loads.of(em, choices.map(wholeParty))
      const refusals = await this.book.of(em, ticket)
      return {
        items: choices.map((choice, i) => ({
          ...candidateView(choice),
          load: loads[i] ?? 0,
          ...refusedView(refusalOf(refusals, choice), viewer),
        })),
      }
    })
  }
}

/** A grid's post counts as one, whoever of it was on duty when each ticket came. */
function wholeParty({ party, areaId, organisationId }: OwnerChoice): LoadedParty {
  return { party, areaId, organisationId }
}

function refusedView(
  refusal: Refusal | undefined,
  { language }: Viewer,
): Pick<OwnerCandidateView, 'refused'> {
  return refusal ? { refused: wordFor(REFUSAL_LABELS[refusal.reasonCode], 'staff', language) } : {}
}

function candidateView({
  party,
  areaId,
  organisationId,
  name,
  title,
  onDuty,
}: OwnerChoice): Omit<OwnerCandidateView, 'load' | 'refused'> {
  const where = { ...(areaId !== null && { areaId }), ...(organisationId !== null && { organisationId }) }
  return { party, ...where, name, title, onDuty }
}
