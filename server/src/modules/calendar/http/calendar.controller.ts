import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common'
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import { CurrentActor, type Actor } from '../../../core/auth/index.js'
import { CalendarApi } from './calendar-api.service.js'
import {
  CalendarHoursBody,
  CalendarVersionQuery,
  CalendarView,
  CalendarYearBody,
  CalendarYearParams,
} from './calendar.dto.js'

@ApiTags('settings')
@ApiBearerAuth()
@Controller('counties/:countyId/calendar')
export class CalendarController {
  constructor(private readonly calendar: CalendarApi) {}

  @ApiOperation({ summary: 'When a county works: its hours, the holidays of this year and the next ones' })
  @ApiOkResponse({ type: CalendarView })
  @Get()
  readCountyCalendar(
    @CurrentActor() actor: Actor,
    @Param('countyId') countyId: string,
  ): Promise<CalendarView> {
    return this.calendar.read(actor, countyId)
  }

  @ApiOperation({ summary: 'Changes the hours; limits that run already keep their due times' })
  @ApiOkResponse({ type: CalendarView })
  @Put('hours')
  setCountyHours(
    @CurrentActor() actor: Actor,
    @Param('countyId') countyId: string,
    @Body() body: CalendarHoursBody,
  ): Promise<CalendarView> {
    return this.calendar.setHours(actor, countyId, body)
  }

  @ApiOperation({
    summary: 'Enters the holidays and make-up working days of a year, in place of the published ones',
  })
  @ApiOkResponse({ type: CalendarView })
  @Put('years/:year')
  setCountyYear(
    @CurrentActor() actor: Actor,
    @Param() { countyId, year }: CalendarYearParams,
    @Body() body: CalendarYearBody,
  ): Promise<CalendarView> {
    return this.calendar.setYear(actor, countyId, { year, ...body })
  }

  @ApiOperation({ summary: 'Takes a year back to what is published' })
  @ApiOkResponse({ type: CalendarView })
  @Delete('years/:year')
  dropCountyYear(
    @CurrentActor() actor: Actor,
    @Param() { countyId, year }: CalendarYearParams,
    @Query() { version }: CalendarVersionQuery,
  ): Promise<CalendarView> {
    return this.calendar.setYear(actor, countyId, { year, version, days: undefined })
  }
}
