import { Injectable } from '@nestjs/common'
import { inWorkingTime, type Limit } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { CountyCalendarRepository } from './data/county-calendar.repository.js'
import { countyCalendar, NOTHING_ENTERED, USUAL_CALENDAR } from './domain/county-days.js'
import { dueAt } from './domain/deadline.js'
import type { WorkingCalendar } from './domain/working-calendar.js'

export interface BegunLimit {
  readonly countyId: string
  /** Epoch milliseconds. */
  readonly start: number
  readonly limit: Limit
}

/** When limits run out, by the calendar of the county; read anew each time: another process may have changed it. */
@Injectable()
export class DeadlineBook {
  constructor(private readonly calendars: CountyCalendarRepository) {}

  async calendarOf(em: EntityManager, countyId: string): Promise<WorkingCalendar> {
    return countyCalendar((await this.calendars.find(em, countyId)) ?? NOTHING_ENTERED)
  }

  /** The calendar for a limit of this unit: one that runs without a break needs nothing of the county. */
  calendarFor(em: EntityManager, countyId: string, { unit }: Pick<Limit, 'unit'>): Promise<WorkingCalendar> {
    return inWorkingTime(unit) ? this.calendarOf(em, countyId) : Promise.resolve(USUAL_CALENDAR)
  }

  /** When a limit begun at `start` is over, epoch milliseconds. */
  async dueAt(em: EntityManager, { countyId, start, limit }: BegunLimit): Promise<number> {
    return dueAt(await this.calendarFor(em, countyId, limit), start, limit)
  }
}
