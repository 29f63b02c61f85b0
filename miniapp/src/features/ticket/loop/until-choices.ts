import type { Messages } from '@/i18n'

/** `hold`: the day work goes on; `answer`: by when an order is answered. */
export type UntilKind = 'hold' | 'answer'

export interface UntilChoice {
  id: string
  text: string
  /** Epoch milliseconds. */
  at: number
}

const HOUR = 60 * 60_000
const DAY = 24 * HOUR
/** The county keeps Beijing time all year, whatever the phone is set to. */
const ZONE = 8 * HOUR
const CLOSING = 18 * HOUR
const NOON = 12 * HOUR

const midnight = (at: number) => Math.floor((at + ZONE) / DAY) * DAY - ZONE

/** The end of the working day so many days on. */
export function closingIn(days: number, now: number): number {
  return midnight(now) + days * DAY + CLOSING
}

/** The same of a day of the calendar, `2026-12-01`; undefined for what is no day. */
export function closingOf(day: string): number | undefined {
  const at = Date.parse(`${day}T00:00:00.000Z`)
  return Number.isNaN(at) ? undefined : at - ZONE + CLOSING
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
    { id: 'noon', text: words.tomorrowNoon, at: midnight(now) + DAY + NOON },
    { id: 'tomorrow', text: words.tomorrow, at: closingIn(1, now) },
  ]
  return [...soon.filter(({ at }) => at - now >= 2 * HOUR), ...ANSWER_DAYS.map(inDays)]
}
