import { Injectable } from '@nestjs/common'
import { countyDay } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { AuditTrail } from '../../core/audit/index.js'
import type { Actor } from '../../core/auth/index.js'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { ManagementAccess } from '../area/index.js'
import type { CountyCalendarEntity } from './data/county-calendar.entity.js'
import { CountyCalendarRepository } from './data/county-calendar.repository.js'
import { countyCalendar, NOTHING_ENTERED, type CountyDays, type SpecialDay } from './domain/county-days.js'
import { areShifts, specialDaysOf, yearFault } from './domain/entered-days.js'
import type { DaySource, Shift } from './domain/working-calendar.js'

export interface ShownYear {
  readonly year: number
  readonly source: DaySource
  readonly days: readonly SpecialDay[]
}

export interface ShownCalendar {
  readonly version: number
  readonly shifts: readonly Shift[]
  readonly years: readonly ShownYear[]
}

/** A change and the version its maker has seen. */
interface Change {
  readonly version: number
  readonly apply: (days: CountyDays) => Omit<CountyDays, 'version'>
  readonly detail: string
}

/** The county's officers enter its hours and the holidays of years that are not published with this release. */
@Injectable()
export class CalendarService {
  constructor(
    private readonly database: Database,
    private readonly calendars: CountyCalendarRepository,
    private readonly access: ManagementAccess,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** This year, the two after it, and those the county has entered. @throws AppError AREA_NOT_FOUND, FORBIDDEN */
  async read(actor: Actor, countyId: string): Promise<ShownCalendar> {
    this.access.requireCounty(actor, 'settings', countyId)
    return this.database.read(async (em) => this.shown(await this.calendars.find(em, countyId)))
  }

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN, CALENDAR_HOURS_WRONG, CALENDAR_CHANGED (409) */
  async setHours(
    actor: Actor,
    countyId: string,
    { version, shifts }: { readonly version: number; readonly shifts: readonly Shift[] },
  ): Promise<ShownCalendar> {
    this.access.requireCounty(actor, 'settings', countyId)
    if (!areShifts(shifts)) throw new AppError('CALENDAR_HOURS_WRONG')
    const apply = (days: CountyDays) => ({ ...days, shifts })
    return this.change(actor, countyId, { version, apply, detail: JSON.stringify({ shifts }) })
  }

  /** Enters a whole year; `undefined` takes it back to what is published. @throws as above and CALENDAR_YEAR_WRONG */
  async setYear(
    actor: Actor,
    countyId: string,
    given: {
      readonly year: number
      readonly version: number
      readonly days: readonly SpecialDay[] | undefined
    },
  ): Promise<ShownCalendar> {
    this.access.requireCounty(actor, 'settings', countyId)
    const { year, version, days } = given
    const fault = days && yearFault(year, days)
    if (fault) throw new AppError('CALENDAR_YEAR_WRONG', { params: { year }, extra: { fault } })
    const apply = (own: CountyDays) => ({ ...own, years: withYear(own.years, year, days) })
    return this.change(actor, countyId, { version, apply, detail: JSON.stringify({ year, days }) })
  }

  private change(actor: Actor, countyId: string, { version, apply, detail }: Change): Promise<ShownCalendar> {
    return this.database.write(async (em) => {
      const before = await this.calendars.find(em, countyId)
      if ((before?.version ?? 0) !== version) throw new AppError('CALENDAR_CHANGED')
      const { shifts, years } = apply(before ?? NOTHING_ENTERED)
      const stamp = { version: version + 1, updatedAt: this.clock.now(), updatedBy: actor.userId }
      const next = { countyId, shifts, years, ...stamp }
      await this.calendars.replace(em, before, next)
      await this.note(em, actor, { countyId, detail })
      return this.shown(next)
    })
  }

  private note(
    em: EntityManager,
    { userId }: Actor,
    { countyId, detail }: { countyId: string; detail: string },
  ): Promise<void> {
    return this.audit.record(em, { actorId: userId, action: 'calendar.change', subjectId: countyId, detail })
  }

  private shown(row: CountyCalendarEntity | null): ShownCalendar {
    const days = row ?? NOTHING_ENTERED
    const calendar = countyCalendar(days)
    const now = Number(countyDay(this.clock.now()).slice(0, 4))
    const entered = Object.keys(days.years).map(Number)
    const years = [...new Set([now, now + 1, now + 2, ...entered])].sort((a, b) => a - b)
    return {
      version: days.version,
      shifts: days.shifts,
      years: years.map((year) => ({ year, ...specialDaysOf(calendar, year) })),
    }
  }
}

function withYear(
  years: CountyDays['years'],
  year: number,
  days: readonly SpecialDay[] | undefined,
): CountyDays['years'] {
  const others = Object.entries(years).filter(([each]) => each !== String(year))
  const sorted = days && [...days].sort((a, b) => a.date.localeCompare(b.date))
  return Object.fromEntries(sorted ? [...others, [String(year), sorted]] : others)
}
