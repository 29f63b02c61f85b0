import { Injectable } from '@nestjs/common'
import { CALL_STATE_LABELS, wordFor, type Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { isoTime, isoTimeOrNull } from '../../core/clock/index.js'
import { AppError } from '../../core/errors/index.js'
import { MediaService, type MediaView } from '../media/index.js'
import {
  CallClocks,
  TicketRepository,
  WhistleRepository,
  type TicketEntity,
  type WhistleCallEntity,
  type WhistleEntity,
} from '../ticket/index.js'
import { CallPhotos } from './call-photos.js'
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
    private readonly shown: CallPhotos,
  ) {}

  async view(em: EntityManager, call: WhistleCallEntity, language: Language): Promise<LinkedCallView> {
    const { ticket, whistle } = await this.subjectOf(em, call)
    const names = await this.parties.names(em, [call.organisationId, ...present(whistle.jointLeadId)])
    const { title, placeText, description } = ticket
    const { state, note, linkUntil } = call
    return {
      ...{ title, placeText, description, state, note, reason: whistle.reason },
      ...this.parties.caller(ticket, whistle),
      number: orderNumber(ticket, whistle, call),
      party: this.parties.nameIn(names, call.organisationId),
      joint: jointView(whistle, names, language),
      statusText: wordFor(CALL_STATE_LABELS[state], 'staff', language),
      ...(await this.deadlines(em, call)),
      media: await this.photos(em, ticket.id),
      ownMedia: [...((await this.shown.ofTicket(em, ticket.id)).get(call.id) ?? [])],
      until: isoTime(linkUntil ?? 0),
      mayRespond: state === 'called',
      mayFinish: state === 'called' || state === 'responding',
    }
  }

  private async subjectOf(
    em: EntityManager,
    { ticketId, whistleId }: WhistleCallEntity,
  ): Promise<{ ticket: TicketEntity; whistle: WhistleEntity }> {
    const ticket = await this.tickets.find(em, ticketId)
    const whistle = await this.whistles.whistle(em, whistleId)
    if (!ticket || !whistle) throw new AppError('ANSWER_LINK_NOT_FOUND')
    return { ticket, whistle }
  }

  private async deadlines(
    em: EntityManager,
    call: WhistleCallEntity,
  ): Promise<Pick<LinkedCallView, 'respondBy' | 'finishBy'>> {
    const { respondDueAt, partDueAt } = await this.clocks.dueOf(em, call)
    return { respondBy: isoTimeOrNull(respondDueAt), finishBy: isoTimeOrNull(partDueAt) }
  }

  /** What shows the problem; not what others did. */
  private async photos(em: EntityManager, ticketId: string): Promise<MediaView[]> {
    const photos = (await this.media.viewsByTicket(em, [ticketId])).get(ticketId) ?? []
    return photos.filter(({ purpose }) => purpose === 'report' || purpose === 'before')
  }
}

const present = (id: string | null): readonly string[] => (id === null ? [] : [id])
