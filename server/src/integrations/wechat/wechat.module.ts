import { Module } from '@nestjs/common'
import { HttpWechatChecks } from './http-wechat-checks.js'
import { HttpWechatCodes } from './http-wechat-codes.js'
import { HttpWechatLogin } from './http-wechat-login.js'
import { HttpWechatMessages } from './http-wechat-messages.js'
import { WechatCalls } from './wechat-calls.js'
import { WechatChecks } from './wechat-checks.js'
import { WechatCodes } from './wechat-codes.js'
import { WechatLogin } from './wechat-login.js'
import { WechatMessages } from './wechat-messages.js'
import { WechatPushes } from './wechat-pushes.js'
import { WechatTokens } from './wechat-tokens.js'

/** The server's side of the mini-program: one token for all calls of a process. */
@Module({
  providers: [
    WechatTokens,
    WechatCalls,
    WechatPushes,
    { provide: WechatCodes, useClass: HttpWechatCodes },
    { provide: WechatLogin, useClass: HttpWechatLogin },
    { provide: WechatMessages, useClass: HttpWechatMessages },
    { provide: WechatChecks, useClass: HttpWechatChecks },
  ],
  exports: [WechatCodes, WechatLogin, WechatMessages, WechatChecks, WechatPushes],
})
export class WechatModule {}
