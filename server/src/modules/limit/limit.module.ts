import { Module } from '@nestjs/common'
import { AreaModule } from '../area/index.js'
import { CategoryModule } from '../category/index.js'
import { TimeLimitRepository } from './data/time-limit.repository.js'
import { LimitBook } from './limit-book.js'

/** By when things must be done in a county: its own rules over those of the categories. */
@Module({
  imports: [AreaModule, CategoryModule],
  providers: [TimeLimitRepository, LimitBook],
  exports: [LimitBook],
})
export class LimitModule {}
