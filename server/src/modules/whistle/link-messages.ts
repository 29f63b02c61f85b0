import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { SmsMessage } from '../../integrations/aliyun/index.js'
import { AnswerLinks, TicketRepository, type WhistleCallEntity } from '../ticket/index.js'
import { OrderParties } from './order-parties.js'

/** The text message of a link: no address, no name, only what the matter is. */
@Injectable()
export class LinkMessages {
  constructor(
    private readonly tickets: TicketRepository,
    private readonly parties: OrderParties,
    private readonly links: AnswerLinks,
  ) {}

  async of(em: EntityManager, call: WhistleCallEntity): Promise<SmsMessage> {
    const unit = (await this.parties.names(em, [call.organisationId])).get(call.organisationId)?.name ?? ''
    const title = (await this.tickets.find(em, call.ticketId))?.title ?? ''
    const token = this.links.token(call) ?? ''
    return {
      phone: call.linkPhone ?? '',
      template: 'answerLink',
      params: { unit, title, token },
      outId: call.linkKey ?? call.id,
    }
  }
}
