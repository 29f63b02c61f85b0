import { Module } from '@nestjs/common'
import { AliyunModule } from '../../integrations/aliyun/index.js'
import { WechatModule } from '../../integrations/wechat/index.js'
import { CountySettingsModule } from '../county-settings/index.js'
import { DELIVERY } from './deliver/delivery.providers.js'
import { LiveEventRepository } from './data/live-event.repository.js'
import { NotificationRepository } from './data/notification.repository.js'
import { MyNoticesController } from './http/my-notices.controller.js'
import { NotificationController } from './http/notification.controller.js'
import { InboxService } from './inbox.service.js'
import { LiveEvents } from './live-events.js'
import { LiveClients } from './live/live-clients.js'
import { LiveDoor } from './live/live-door.js'
import { LiveFeed } from './live/live-feed.js'
import { LiveSweeper } from './live/live-sweeper.js'
import { LiveGateway } from './live/live.gateway.js'
import { NotificationService } from './notification.service.js'
import { ConsentPushes } from './own/consent-pushes.js'
import { MyConsents } from './own/my-consents.js'
import { MyNotices } from './own/my-notices.service.js'
import { NoticeWays } from './own/notice-ways.js'

const INBOX = [NotificationRepository, InboxService, NotificationService]
const LIVE = [LiveEventRepository, LiveEvents, LiveClients, LiveDoor, LiveFeed, LiveGateway, LiveSweeper]
const OWN = [MyNotices, MyConsents, NoticeWays, ConsentPushes]

/** The inbox of each person, the live channel to their open screens, and the ways to their phones. */
@Module({
  imports: [AliyunModule, CountySettingsModule, WechatModule],
  controllers: [NotificationController, MyNoticesController],
  providers: [...INBOX, ...LIVE, ...DELIVERY, ...OWN],
  exports: [NotificationService],
})
export class NotificationModule {}
