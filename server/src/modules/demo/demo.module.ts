import { Module } from '@nestjs/common'
import { AreaModule } from '../area/index.js'
import { IdentityModule } from '../identity/index.js'
import { DemoAccountRepository } from './data/demo-account.repository.js'
import { DemoWorldRepository } from './data/demo-world.repository.js'
import { DemoAccounts } from './demo-accounts.service.js'
import { DemoWorldLoader } from './demo-world.loader.js'
import { DemoWorldWriter } from './demo-world.writer.js'
import { DemoController } from './http/demo.controller.js'

/** The demo world: real divisions, invented ground, people and tickets. Idle outside demo mode. */
@Module({
  imports: [AreaModule, IdentityModule],
  controllers: [DemoController],
  providers: [DemoAccounts, DemoAccountRepository, DemoWorldRepository, DemoWorldLoader, DemoWorldWriter],
})
export class DemoModule {}
