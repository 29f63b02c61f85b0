import { COUNTY_OFFSET_MS, MINUTE_MS } from '@beegrid/shared'

const DAY_MINUTES = 24 * 60

/** Between two times of day, `HH:MM`; the same twice is never. */
export interface Hours {
  readonly from: string
  readonly to: string
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

function minuteOfDay(at: number): number {
  return Math.floor((at + COUNTY_OFFSET_MS) / MINUTE_MS) % DAY_MINUTES
}

/** Whether a moment lies in these hours; they may reach over midnight, and end on the minute. */
export function isWithin(at: number, { from, to }: Hours): boolean {
  const [start, end, now] = [minuteOf(from), minuteOf(to), minuteOfDay(at)]
  return start <= end ? start <= now && now < end : now >= start || now < end
}

/** The first moment after `at` when the county's clock shows `time`. */
export function nextTime(at: number, time: string): number {
  const minute = Math.floor(at / MINUTE_MS) * MINUTE_MS
  const ahead = (minuteOf(time) - minuteOfDay(at) + DAY_MINUTES) % DAY_MINUTES
  return minute + (ahead === 0 ? DAY_MINUTES : ahead) * MINUTE_MS
}
