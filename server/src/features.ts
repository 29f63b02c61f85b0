import type { Type } from '@nestjs/common'
import { MediaEntity, MediaModule } from './modules/media/index.js'
import { LiveEventEntity, LivePositionEntity, NotificationEntity, NotificationModule } from './modules/notification/index.js'

/** A feature module and the tables it owns. */
export interface Feature {
  readonly module: Type
  readonly entities: readonly Type[]
}

/** Every feature of the server. A new thread of the mission is a new line here. */
export const FEATURES: readonly Feature[] = [
  { module: MediaModule, entities: [MediaEntity] },
  { module: NotificationModule, entities: [NotificationEntity, LiveEventEntity, LivePositionEntity] },
]
