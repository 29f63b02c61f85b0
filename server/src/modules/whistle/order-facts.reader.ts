import { Injectable } from '@nestjs/common'
import { displayTicketNumber, type Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AppConfig } from '../../core/config/index.js'
import { AnswerLinks, CallClocks, localDateMinute, WhistleRepository } from '../ticket/index.js'
import { answerUrl } from './answer-url.js'
import type { AccessibleCall } from './call-access.js'
import { orderNumber } from './order-number.js'
import { OrderParties } from './order-parties.js'
import type { OrderFacts } from './print/order-words.js'
import { jointView } from './whistle-presenter.js'

interface Wish {
  readonly origin: string
  readonly language: Language
}

/** Gathers what an order says. Who reported the matter is never on it (G01). */
@Injectable()
export class OrderFactsReader {
  constructor(
    private readonly whistles: WhistleRepository,
    private readonly parties: OrderParties,
    private readonly clocks: CallClocks,
    private readonly links: AnswerLinks,
    private readonly config: AppConfig,
  ) {}

  async of(em: EntityManager, accessible: AccessibleCall, wish: Wish): Promise<OrderFacts> {
    const { ticket, whistle, call } = accessible
    const due = await this.clocks.dueOf(em, call)
    const { caller, callerPhone } = this.parties.caller(ticket, whistle)
    return {
      ...{ title: ticket.title, place: ticket.placeText, description: ticket.description },
      ...{ county: this.parties.countyName(ticket), reason: whistle.reason, caller },
      ...{ number: orderNumber(ticket, whistle, call), ticketNumber: displayTicketNumber(ticket.number) },
      ...(await this.called(em, accessible, wish.language)),
      callerPhone: callerPhone ?? '',
      ...{ calledAt: minute(whistle.calledAt), respondBy: minute(due.respondDueAt) },
      finishBy: minute(due.partDueAt),
      link: this.link(accessible, wish),
    }
  }

  /** Who was called, and for what meeting. */
  private async called(
    em: EntityManager,
    { ticket, whistle, call }: AccessibleCall,
    language: Language,
  ): Promise<Pick<OrderFacts, 'party' | 'others' | 'joint'>> {
    const all = await this.whistles.ofTicket(em, ticket.id)
    const ids = all
      .filter((each) => each.whistle.id === whistle.id)
      .flatMap(({ calls }) => calls.map(({ organisationId }) => organisationId))
    const names = await this.parties.names(em, ids)
    const others = ids.filter((id) => id !== call.organisationId)
    return {
      party: this.parties.nameIn(names, call.organisationId),
      others: others.map((id) => this.parties.nameIn(names, id)).join('、'),
      joint: this.joint(whistle, names, language),
    }
  }

  private joint(
    whistle: AccessibleCall['whistle'],
    names: ReadonlyMap<string, { readonly name: string }>,
    language: Language,
  ): OrderFacts['joint'] {
    const joint = jointView(whistle, names, language)
    return joint ? { ...joint, at: minute(whistle.jointAt) } : undefined
  }

  /** For the desk alone: whoever holds the paper may answer for the party. */
  private link({ call, desk }: AccessibleCall, { origin }: Wish): OrderFacts['link'] {
    const token = this.links.token(call)
    const open = call.state === 'called' || call.state === 'responding'
    if (!desk || token === undefined || !open) return undefined
    return { url: answerUrl(this.config.publicUrl ?? origin, token), until: minute(call.linkUntil) }
  }
}

function minute(at: number | null): string {
  return at === null ? '' : localDateMinute(at)
}
