import { Module } from '@nestjs/common'
import { LiveEventRepository } from './data/live-event.repository.js'
import { NotificationRepository } from './data/notification.repository.js'
import { NotificationController } from './http/notification.controller.js'
import { InboxService } from './inbox.service.js'
import { LiveEvents } from './live-events.js'
import { LiveClients } from './live/live-clients.js'
import { LiveDoor } from './live/live-door.js'
import { LiveFeed } from './live/live-feed.js'
import { LiveSweeper } from './live/live-sweeper.js'
import { LiveGateway } from './live/live.gateway.js'
import { NotificationService } from './notification.service.js'

const INBOX = [NotificationRepository, InboxService, NotificationService]
const LIVE = [LiveEventRepository, LiveEvents, LiveClients, LiveDoor, LiveFeed, LiveGateway, LiveSweeper]

/** The inbox of each person, and the live channel to their open screens. */
@Module({
  controllers: [NotificationController],
  providers: [...INBOX, ...LIVE],
  exports: [NotificationService],
})
export class NotificationModule {}
