import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AppConfig, type WechatTemplate } from '../../../core/config/index.js'
import { templateTime, WechatMessages, type WechatSending } from '../../../integrations/wechat/index.js'
import type { Found, SendAnswer } from '../domain/delivery-settlement.js'
import { ConsentLedger } from './consent-ledger.js'
import { NoticeChannel, type Envelope, type Outgoing } from './notice-channel.js'

/** Another call was sending to the same person. */
const ONE_AT_A_TIME = '43108'
const TICKET_PAGE = 'packages/ticket/detail/index'
const INBOX_PAGE = 'pages/inbox/index'

/** What both ways through WeChat have in common. Decorated, so that they take over what is injected here. */
@Injectable()
export abstract class WechatChannel extends NoticeChannel {
  override readonly line = 'wechat'

  constructor(
    protected readonly config: AppConfig,
    protected readonly wechat: WechatMessages,
    protected readonly ledger: ConsentLedger,
  ) {
    super()
  }

  protected abstract readonly consents: readonly WechatTemplate['consent'][]

  override get available(): boolean {
    return this.templates.length > 0
  }

  /** A template that may be sent, and what it cost. */
  override async reserve(em: EntityManager, outgoing: Outgoing): Promise<Envelope | undefined> {
    const { openid } = outgoing.to.contact
    if (openid === null) return undefined
    for (const template of this.templates.filter(({ about }) => about === outgoing.letter.about)) {
      const taken = await this.ledger.take(em, openid, template)
      if (taken) return { outgoing, address: openid, templateId: template.id, spent: taken === 'spent' }
    }
    return undefined
  }

  override async send({ outgoing, address, templateId }: Envelope): Promise<SendAnswer> {
    const template = this.templates.find(({ id }) => id === templateId)
    if (!template) return { outcome: 'refused', code: 'NO_TEMPLATE' }
    const { title, body, number, count, at, language } = outgoing.letter
    return this.wechat.send({
      ...{ openid: address, template, page: pageOf(outgoing), language },
      texts: { title, body, number, count: String(count), time: templateTime(at) },
    })
  }

  override async refused(
    em: EntityManager,
    { address, templateId }: Envelope,
    answer: WechatSending,
  ): Promise<void> {
    const consent = answer.outcome === 'refused' ? answer.consent : undefined
    if (consent === undefined || templateId === undefined) return
    await this.ledger.lost(em, { openid: address, templateId }, consent)
  }

  override giveBack(em: EntityManager, { address, templateId, spent }: Envelope): Promise<void> {
    if (!spent || templateId === undefined) return Promise.resolve()
    return this.ledger.giveBack(em, { openid: address, templateId })
  }

  /** WeChat has no list of what was sent. */
  override look(): Promise<Found> {
    return Promise.resolve('unknown')
  }

  override isDown(answer: SendAnswer): boolean {
    return answer.outcome === 'unclear' || (answer.outcome === 'later' && answer.code !== ONE_AT_A_TIME)
  }

  override reachable(): Promise<boolean> {
    return this.wechat.reachable()
  }

  private get templates(): readonly WechatTemplate[] {
    return (this.config.wechat?.templates ?? []).filter(({ consent }) => this.consents.includes(consent))
  }
}

function pageOf({ letter }: Outgoing): string {
  return letter.ticketId === null ? INBOX_PAGE : `${TICKET_PAGE}?id=${encodeURIComponent(letter.ticketId)}`
}
