import { Injectable } from '@nestjs/common'
import { CALL_STATE_LABELS, wordFor, type Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { isoTime, isoTimeOrNull } from '../../core/clock/index.js'
import { AppError } from '../../core/errors/index.js'
import { MediaService } from '../media/index.js'
import { CallClocks, TicketRepository, WhistleRepository, type WhistleCallEntity } from '../ticket/index.js'
import { OrderParties } from './order-parties.js'
import { orderNumber } from './order-number.js'
import { jointView } from './whistle-presenter.js'
import type { LinkedCallView } from './whistle.views.js'

/** What a party without accounts sees of its call: the place, the problem and what is asked of it. */
@Injectable()
export class LinkedCallPresenter {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly whistles: WhistleRepository,
    private readonly parties: OrderParties,
    private readonly clocks: CallClocks,
    private readonly media: MediaService,
  ) {}

  async view(em: EntityManager, call: WhistleCallEntity, language: Language): Promise<LinkedCallView> {
    const ticket = await this.tickets.find(em, call.ticketId)
    const whistle = await this.whistles.whistle(em, call.whistleId)
    if (!ticket || !whistle) throw new AppError('ANSWER_LINK_NOT_FOUND')
    const names = await this.parties.names(em, [
      call.organisationId,
      ...(whistle.jointLeadId === null ? [] : [whistle.jointLeadId]),
    ])
    const { respondDueAt, partDueAt } =
      (await this.clocks.dueTimes(em, ticket.id)).get(call.assignmentId ?? '') ?? call
    const photos = (await this.media.viewsByTicket(em, [ticket.id])).get(ticket.id) ?? []
    const { title, placeText, description } = ticket
    const { state, note, linkUntil } = call
    return {
      ...{ title, placeText, description, state, note, reason: whistle.reason },
      ...this.parties.caller(ticket, whistle),
      number: orderNumber(ticket, whistle, call),
      party: names.get(call.organisationId)?.name ?? '',
      joint: jointView(whistle, names, language),
      statusText: wordFor(CALL_STATE_LABELS[state], 'staff', language),
      ...{ respondBy: isoTimeOrNull(respondDueAt), finishBy: isoTimeOrNull(partDueAt) },
      media: photos.filter(({ purpose }) => purpose === 'report' || purpose === 'before'),
      until: isoTime(linkUntil ?? 0),
      mayRespond: state === 'called',
      mayFinish: state === 'called' || state === 'responding',
    }
  }
}
