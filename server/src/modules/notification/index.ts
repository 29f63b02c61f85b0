import { LiveEventEntity } from './data/live-event.entity.js'
import { LivePositionEntity } from './data/live-position.entity.js'
import { NoticeChoiceEntity } from './data/notice-choice.entity.js'
import { NoticeDeliveryEntity } from './data/notice-delivery.entity.js'
import { NotificationEntity } from './data/notification.entity.js'
import { WechatConsentEntity } from './data/wechat-consent.entity.js'

export type { AddressedEvent, BothLanguages, LiveEvent, Notice } from './notice.js'
export { NotificationModule } from './notification.module.js'
export { isWithin } from './domain/quiet-hours.js'
export { NotificationService } from './notification.service.js'
export { LiveEventEntity, NoticeDeliveryEntity, NotificationEntity }

export const NOTIFICATION_ENTITIES = [
  NotificationEntity,
  LiveEventEntity,
  LivePositionEntity,
  NoticeDeliveryEntity,
  NoticeChoiceEntity,
  WechatConsentEntity,
]
