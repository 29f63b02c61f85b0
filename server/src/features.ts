import type { Type } from '@nestjs/common'
import { AREA_ENTITIES, AreaModule } from './modules/area/index.js'
import { CalendarModule, CountyCalendarEntity } from './modules/calendar/index.js'
import { BOARD_ENTITIES, BoardModule } from './modules/board/index.js'
import { CATEGORY_ENTITIES, CategoryModule } from './modules/category/index.js'
import { ContentCheckEntity, ContentCheckModule } from './modules/content-check/index.js'
import { CountySettingsEntity, CountySettingsModule } from './modules/county-settings/index.js'
import { DemoAccountEntity, DemoModule } from './modules/demo/index.js'
import { FIGURE_ENTITIES, FigureModule } from './modules/figure/index.js'
import { HouseholdEntity, HouseholdModule } from './modules/household/index.js'
import { IDENTITY_ENTITIES, IdentityModule } from './modules/identity/index.js'
import { LimitModule, TimeLimitEntity } from './modules/limit/index.js'
import { LadderModule, RingEntity } from './modules/ladder/index.js'
import { MediaEntity, MediaModule } from './modules/media/index.js'
import { NOTIFICATION_ENTITIES, NotificationModule } from './modules/notification/index.js'
import { PlaceCodeModule } from './modules/place-code/index.js'
import { ROUTING_ENTITIES, RoutingModule } from './modules/routing/index.js'
import { SecondLookEntity, SecondLookModule } from './modules/second-look/index.js'
import { TICKET_ENTITIES, TicketModule } from './modules/ticket/index.js'
import { WechatPushEntity, WechatPushModule } from './modules/wechat-push/index.js'
import { TRANSFER_ENTITIES, TransferModule } from './modules/transfer/index.js'
import { WhistleModule } from './modules/whistle/index.js'

/** A feature module and the tables it owns. */
export interface Feature {
  readonly module: Type
  readonly entities: readonly Type[]
}

/** Every feature of the server. A new thread of the mission is a new line here. */
export const FEATURES: readonly Feature[] = [
  { module: IdentityModule, entities: IDENTITY_ENTITIES },
  { module: AreaModule, entities: AREA_ENTITIES },
  { module: CategoryModule, entities: CATEGORY_ENTITIES },
  { module: CalendarModule, entities: [CountyCalendarEntity] },
  { module: LimitModule, entities: [TimeLimitEntity] },
  { module: CountySettingsModule, entities: [CountySettingsEntity] },
  { module: RoutingModule, entities: ROUTING_ENTITIES },
  { module: PlaceCodeModule, entities: [] },
  { module: MediaModule, entities: [MediaEntity] },
  { module: NotificationModule, entities: NOTIFICATION_ENTITIES },
  { module: WechatPushModule, entities: [WechatPushEntity] },
  { module: TicketModule, entities: TICKET_ENTITIES },
  { module: ContentCheckModule, entities: [ContentCheckEntity] },
  { module: SecondLookModule, entities: [SecondLookEntity] },
  { module: BoardModule, entities: BOARD_ENTITIES },
  { module: LadderModule, entities: [RingEntity] },
  { module: WhistleModule, entities: [] },
  { module: HouseholdModule, entities: [HouseholdEntity] },
  { module: TransferModule, entities: TRANSFER_ENTITIES },
  { module: FigureModule, entities: FIGURE_ENTITIES },
  { module: DemoModule, entities: [DemoAccountEntity] },
]
