import { Injectable } from '@nestjs/common'
import { AppConfig } from '../../../core/config/index.js'
import { WechatMessages } from '../../../integrations/wechat/index.js'
import { ConsentLedger } from './consent-ledger.js'
import { WechatChannel } from './wechat-channel.js'

/** 用工关系: messages of work in 小程序助手, for staff who bound themselves once. */
@Injectable()
export class EmployeeChannel extends WechatChannel {
  override readonly name = 'employee'
  protected override readonly consents = ['employee'] as const

  // Nest reads what to inject from the class itself, and the parent is abstract.
  constructor(config: AppConfig, wechat: WechatMessages, ledger: ConsentLedger) {
    super(config, wechat, ledger)
  }
}
