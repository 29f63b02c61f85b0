import { Module } from '@nestjs/common'
import { WechatModule } from '../../integrations/wechat/index.js'
import { WechatPushRepository } from './data/wechat-push.repository.js'
import { WechatPushController } from './http/wechat-push.controller.js'
import { WechatPushSweeper } from './wechat-push-sweeper.js'
import { WechatPushService } from './wechat-push.service.js'

/** The address WeChat pushes its events to. */
@Module({
  imports: [WechatModule],
  controllers: [WechatPushController],
  providers: [WechatPushRepository, WechatPushService, WechatPushSweeper],
})
export class WechatPushModule {}
