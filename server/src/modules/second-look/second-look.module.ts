import { Module } from '@nestjs/common'
import { AreaModule } from '../area/index.js'
import { CategoryModule } from '../category/index.js'
import { CountySettingsModule } from '../county-settings/index.js'
import { IdentityModule } from '../identity/index.js'
import { NotificationModule } from '../notification/index.js'
import { TicketModule } from '../ticket/index.js'
import { SecondLookRepository } from './data/second-look.repository.js'
import { SecondLookController } from './http/second-look.controller.js'
import { LookDrafts } from './look-drafts.js'
import { LookKeeper } from './look-keeper.js'
import { LookLists } from './look-lists.service.js'
import { LookNotices } from './look-notices.js'
import { LookOpener } from './look-opener.js'
import { LookPlanner } from './look-planner.js'
import { LookRows } from './look-rows.js'
import { LookSweeper } from './look-sweeper.js'
import { PastLooks } from './past-looks.consumer.js'
import { PassingLooks } from './passing-looks.service.js'

/** Whether what is said to be done is done: confirmations of the silent, call-backs, rechecks. */
@Module({
  imports: [
    AreaModule,
    CategoryModule,
    CountySettingsModule,
    IdentityModule,
    NotificationModule,
    TicketModule,
  ],
  controllers: [SecondLookController],
  providers: [
    ...[SecondLookRepository, LookDrafts, LookPlanner, LookKeeper, LookNotices, LookOpener, LookSweeper],
    PastLooks,
    ...[LookLists, LookRows, PassingLooks],
  ],
})
export class SecondLookModule {}
