import { Module } from '@nestjs/common'
import { AreaModule } from '../area/index.js'
import { BoardModule } from '../board/index.js'
import { CategoryModule } from '../category/index.js'
import { ContentCheckModule } from '../content-check/index.js'
import { IdentityModule } from '../identity/index.js'
import { MediaModule } from '../media/index.js'
import { RoutingModule } from '../routing/index.js'
import { TicketModule } from '../ticket/index.js'
import { DemoAccountRepository } from './data/demo-account.repository.js'
import { DemoWorldRepository } from './data/demo-world.repository.js'
import { DemoContents } from './demo-contents.js'
import { DemoHistoryPlayer } from './demo-history.player.js'
import { DemoHistoryWriter } from './demo-history.writer.js'
import { DemoPictures } from './demo-pictures.js'
import { DemoState } from './demo-state.service.js'
import { DemoAccounts } from './demo-accounts.service.js'
import { DemoWorldLoader } from './demo-world.loader.js'
import { DemoWorldWriter } from './demo-world.writer.js'
import { DemoController } from './http/demo.controller.js'

/** The demo world: real divisions, invented ground, people and tickets. Idle outside demo mode. */
@Module({
  imports: [
    AreaModule,
    BoardModule,
    CategoryModule,
    ContentCheckModule,
    IdentityModule,
    MediaModule,
    RoutingModule,
    TicketModule,
  ],
  controllers: [DemoController],
  providers: [
    ...[
      DemoAccounts,
      DemoAccountRepository,
      DemoWorldRepository,
      DemoState,
      DemoWorldLoader,
      DemoWorldWriter,
    ],
    ...[DemoContents, DemoHistoryWriter, DemoHistoryPlayer, DemoPictures],
  ],
})
export class DemoModule {}
