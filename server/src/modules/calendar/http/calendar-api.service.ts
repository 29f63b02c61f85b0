import { Injectable } from '@nestjs/common'
import type { Actor } from '../../../core/auth/index.js'
import { CalendarService, type ShownCalendar } from '../calendar.service.js'
import type { SpecialDay } from '../domain/county-days.js'
import { asClock, fromClock } from '../domain/entered-days.js'
import type { CalendarHoursBody, CalendarView } from './calendar.dto.js'

/** What the controller calls: times of day as text outside, milliseconds from midnight inside. */
@Injectable()
export class CalendarApi {
  constructor(private readonly calendar: CalendarService) {}

  async read(actor: Actor, countyId: string): Promise<CalendarView> {
    return asView(await this.calendar.read(actor, countyId))
  }

  async setHours(
    actor: Actor,
    countyId: string,
    { version, shifts }: CalendarHoursBody,
  ): Promise<CalendarView> {
    const given = shifts.map(({ from, to }) => ({ from: fromClock(from), to: fromClock(to) }))
    return asView(await this.calendar.setHours(actor, countyId, { version, shifts: given }))
  }

  async setYear(
    actor: Actor,
    countyId: string,
    given: {
      readonly year: number
      readonly version: number
      readonly days: readonly SpecialDay[] | undefined
    },
  ): Promise<CalendarView> {
    return asView(await this.calendar.setYear(actor, countyId, given))
  }
}

function asView({ version, shifts, years }: ShownCalendar): CalendarView {
  return { version, years, shifts: shifts.map(({ from, to }) => ({ from: asClock(from), to: asClock(to) })) }
}
