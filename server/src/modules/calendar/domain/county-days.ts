import { publishedDay } from './published-days.js'
import { USUAL_SHIFTS, type DayFact, type Shift, type WorkingCalendar } from './working-calendar.js'

/** A day that is not as its weekday says: a public holiday, or a weekend worked to make up for one. */
export interface SpecialDay {
  /** 2027-01-01 */
  readonly date: string
  readonly working: boolean
  readonly name: string
}

/** What a county has entered: its hours, and whole years of special days in place of the published ones. */
export interface CountyDays {
  readonly shifts: readonly Shift[]
  readonly years: Readonly<Record<string, readonly SpecialDay[]>>
  readonly version: number
}

/** A county that has entered nothing. */
export const NOTHING_ENTERED: CountyDays = { shifts: USUAL_SHIFTS, years: {}, version: 0 }

const WEEKEND = new Set([0, 6])

export function isWeekend(date: string): boolean {
  return WEEKEND.has(new Date(`${date}T00:00:00Z`).getUTCDay())
}

/** A county's calendar: its own entries for the years it entered, else the published days, else the weekday. */
export function countyCalendar({ shifts, years, version }: CountyDays): WorkingCalendar {
  const special = new Map(Object.values(years).flatMap((days) => days.map((day) => [day.date, day])))
  const dayOf = (date: string): DayFact => {
    if (years[date.slice(0, 4)] === undefined) return publishedDay(date)
    const day = special.get(date)
    return { working: day?.working ?? !isWeekend(date), name: day?.name ?? null, source: 'county' }
  }
  return { shifts, dayOf, version }
}

/** As published, with the usual hours. */
export const USUAL_CALENDAR: WorkingCalendar = countyCalendar(NOTHING_ENTERED)
