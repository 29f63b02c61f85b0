import { Injectable } from '@nestjs/common'
import { AppConfig } from '../../../core/config/index.js'
import { WechatMessages } from '../../../integrations/wechat/index.js'
import { ConsentLedger } from './consent-ledger.js'
import { WechatChannel } from './wechat-channel.js'

/** 订阅消息: one message for each time a person agreed, or for good where the trade allows it. */
@Injectable()
export class SubscriptionChannel extends WechatChannel {
  override readonly name = 'subscription'
  protected override readonly consents = ['long', 'once'] as const

  // Nest reads what to inject from the class itself, and the parent is abstract.
  constructor(config: AppConfig, wechat: WechatMessages, ledger: ConsentLedger) {
    super(config, wechat, ledger)
  }
}
