import { COUNTY_OFFSET_MS, countyMidnight, DAY_MS, HOUR_MS } from '@beegrid/shared'
import type { Messages } from '@/i18n'

/** `hold`: the day work goes on; `answer`: by when an order is answered. */
export type UntilKind = 'hold' | 'answer'

export interface UntilChoice {
  id: string
  text: string
  /** Epoch milliseconds. */
  at: number
}

const CLOSING = 18 * HOUR_MS
const NOON = 12 * HOUR_MS

/** The end of the working day so many days on. */
export function closingIn(days: number, now: number): number {
  return countyMidnight(now) + days * DAY_MS + CLOSING
}

/** The same of a day of the calendar, `2026-12-01`; undefined for what is no day. */
export function closingOf(day: string): number | undefined {
  const at = Date.parse(`${day}T00:00:00.000Z`)
  return Number.isNaN(at) ? undefined : at - COUNTY_OFFSET_MS + CLOSING
}

const HOLD_DAYS = [3, 7, 15, 30] as const
const ANSWER_DAYS = [3, 7] as const

/** What one is likely to mean, to be tapped. An answer today needs at least two hours. */
export function untilChoices(kind: UntilKind, now: number, words: Messages['loop']): readonly UntilChoice[] {
  const inDays = (days: number): UntilChoice => ({
    id: `${days}d`,
    text: words.inDays(days),
    at: closingIn(days, now),
  })
  if (kind === 'hold') return HOLD_DAYS.map(inDays)
  const tonight = closingIn(0, now)
  const soon: UntilChoice[] = [
    { id: 'tonight', text: words.tonight, at: tonight },
    { id: 'noon', text: words.tomorrowNoon, at: countyMidnight(now) + DAY_MS + NOON },
    { id: 'tomorrow', text: words.tomorrow, at: closingIn(1, now) },
  ]
  return [...soon.filter(({ at }) => at - now >= 2 * HOUR_MS), ...ANSWER_DAYS.map(inDays)]
}
