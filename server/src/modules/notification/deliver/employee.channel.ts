import { Injectable } from '@nestjs/common'
import { WechatChannel } from './wechat-channel.js'

/** 用工关系: messages of work in 小程序助手, for staff who bound themselves once. */
@Injectable()
export class EmployeeChannel extends WechatChannel {
  override readonly name = 'employee'
  protected override readonly consents = ['employee'] as const
}
