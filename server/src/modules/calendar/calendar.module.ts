import { Module } from '@nestjs/common'
import { AreaModule } from '../area/index.js'
import { CountyCalendarRepository } from './data/county-calendar.repository.js'
import { DeadlineBook } from './deadline-book.js'

/** When a county works, and by when what it promised is due. */
@Module({
  imports: [AreaModule],
  providers: [CountyCalendarRepository, DeadlineBook],
  exports: [DeadlineBook],
})
export class CalendarModule {}
