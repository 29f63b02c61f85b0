import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common'
import { ApiExcludeController } from '@nestjs/swagger'
import { Public } from '../../../core/auth/index.js'
import { WechatPushService } from '../wechat-push.service.js'
import { WechatPushBody } from './wechat-push.dto.js'

/** For WeChat alone, which signs what it says: no token of ours (消息推送, secure mode, JSON). */
@ApiExcludeController()
@Public()
@Controller('wechat/push')
export class WechatPushController {
  constructor(private readonly pushes: WechatPushService) {}

  @Get()
  @Header('content-type', 'text/plain; charset=utf-8')
  greetWechat(@Query() query: Record<string, unknown>): string {
    return this.pushes.greet(query)
  }

  @Post()
  @HttpCode(200)
  @Header('content-type', 'text/plain; charset=utf-8')
  async takeWechatPush(
    @Query() query: Record<string, unknown>,
    @Body() body: WechatPushBody,
  ): Promise<string> {
    await this.pushes.take(query, body.Encrypt)
    return 'success'
  }
}
