import { Module } from '@nestjs/common'
import { AreaModule } from '../area/index.js'
import { CalendarService } from './calendar.service.js'
import { CountyCalendarRepository } from './data/county-calendar.repository.js'
import { DeadlineBook } from './deadline-book.js'
import { CalendarApi } from './http/calendar-api.service.js'
import { CalendarController } from './http/calendar.controller.js'

/** When a county works, and by when what it promised is due. */
@Module({
  imports: [AreaModule],
  controllers: [CalendarController],
  providers: [CountyCalendarRepository, DeadlineBook, CalendarService, CalendarApi],
  exports: [DeadlineBook],
})
export class CalendarModule {}
