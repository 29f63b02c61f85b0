import { Injectable } from '@nestjs/common'
import type { ChannelName } from '../data/notice-delivery.entity.js'
import { EmployeeChannel } from './employee.channel.js'
import type { NoticeChannel } from './notice-channel.js'
import { SmsChannel } from './sms.channel.js'
import { SubscriptionChannel } from './subscription.channel.js'

/** The ways beyond the inbox that this installation has, the most willing first. */
@Injectable()
export class NoticeChannels {
  private readonly channels: readonly NoticeChannel[]

  constructor(employee: EmployeeChannel, subscription: SubscriptionChannel, sms: SmsChannel) {
    this.channels = [employee, subscription, sms]
  }

  get inOrder(): readonly NoticeChannel[] {
    return this.channels.filter(({ available }) => available)
  }

  get any(): boolean {
    return this.inOrder.length > 0
  }

  named(name: ChannelName | null): NoticeChannel | undefined {
    return this.channels.find((each) => each.name === name)
  }
}
