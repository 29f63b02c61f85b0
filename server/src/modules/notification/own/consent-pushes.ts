import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { WechatPushes, type WechatPush, type WechatPushHandler } from '../../../integrations/wechat/index.js'
import { consentsIn } from '../domain/consent-events.js'
import { ConsentLedger } from '../deliver/consent-ledger.js'

/** WeChat's own word on what a person agreed to: in the mini-program's dialog, or later in its settings. */
@Injectable()
export class ConsentPushes implements WechatPushHandler, OnModuleInit {
  readonly events = ['subscribe_msg_popup_event', 'subscribe_msg_change_event']

  constructor(
    private readonly pushes: WechatPushes,
    private readonly ledger: ConsentLedger,
  ) {}

  onModuleInit(): void {
    this.pushes.register(this)
  }

  async handle(em: EntityManager, { openid, event, fields }: WechatPush): Promise<void> {
    for (const { templateId, state } of consentsIn(fields)) {
      // A switch turned on in the settings gives no message of its own.
      const gives = event === 'subscribe_msg_popup_event' || state === 'reject'
      if (gives) await this.ledger.answered(em, { openid, templateId }, state)
    }
  }
}
