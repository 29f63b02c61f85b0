import { Module } from '@nestjs/common'
import { AreaModule } from '../area/index.js'
import { CategoryModule } from '../category/index.js'
import { TimeLimitRepository } from './data/time-limit.repository.js'
import { LimitApi } from './http/limit-api.service.js'
import { LimitController } from './http/limit.controller.js'
import { LimitBook } from './limit-book.js'
import { LimitKeeper } from './limit-keeper.service.js'
import { LimitScopes } from './limit-scopes.js'
import { LimitService } from './limit.service.js'

/** By when things must be done in a county: its own rules over those of the categories. */
@Module({
  imports: [AreaModule, CategoryModule],
  controllers: [LimitController],
  providers: [TimeLimitRepository, LimitBook, LimitScopes, LimitService, LimitKeeper, LimitApi],
  exports: [LimitBook, LimitScopes],
})
export class LimitModule {}
