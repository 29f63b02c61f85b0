import { Module } from '@nestjs/common'
import { LiveEventRepository } from './data/live-event.repository.js'
import { NotificationRepository } from './data/notification.repository.js'
import { LiveEvents } from './live-events.js'
import { NotificationService } from './notification.service.js'

/** The inbox of each person, and the live channel to their open screens. */
@Module({
  providers: [NotificationRepository, LiveEventRepository, LiveEvents, NotificationService],
  exports: [NotificationService],
})
export class NotificationModule {}
