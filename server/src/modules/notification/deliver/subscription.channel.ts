import { Injectable } from '@nestjs/common'
import { WechatChannel } from './wechat-channel.js'

/** 订阅消息: one message for each time a person agreed, or for good where the trade allows it. */
@Injectable()
export class SubscriptionChannel extends WechatChannel {
  override readonly name = 'subscription'
  protected override readonly consents = ['long', 'once'] as const
}
