import { countyDay, DAY_MS } from '@beegrid/shared'

const COUNTY_OFFSET = '+08:00'

/** The calendar day of a moment in the county, 2026-11-22. */
export function dayOf(moment: string): string {
  return countyDay(Date.parse(moment))
}

/** The last day somebody holds a role: the end itself is exclusive. */
export function lastDayOf(end: string): string {
  return dayOf(new Date(Date.parse(end) - 1).toISOString())
}

/** When a day begins in the county. */
export function startOf(day: string): string {
  return `${day}T00:00:00${COUNTY_OFFSET}`
}

/** When a day is over: the beginning of the next. */
export function endOf(day: string): string {
  return new Date(Date.parse(startOf(day)) + DAY_MS).toISOString()
}
