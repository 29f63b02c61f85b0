export const PERIODS = ['week', 'month', 'quarter', 'thisMonth', 'lastMonth'] as const
export type PeriodKey = (typeof PERIODS)[number]

export interface Period {
  /** Both counted: 2026-11-22. */
  readonly from: string
  readonly to: string
}

const DAY_MS = 24 * 60 * 60_000
/** The county's days are Asia/Shanghai's, whatever the phone says. */
const ZONE_MS = 8 * 60 * 60_000

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

const LENGTH = { week: 7, month: 30, quarter: 90 } as const

/** The days meant by a choice. @param now epoch milliseconds */
export function periodOf(key: PeriodKey, now: number): Period {
  const local = now + ZONE_MS
  const today = dayOf(local)
  if (key === 'thisMonth') return { from: `${today.slice(0, 7)}-01`, to: today }
  if (key === 'lastMonth') {
    const last = Date.parse(`${today.slice(0, 7)}-01T00:00:00Z`) - DAY_MS
    return { from: `${dayOf(last).slice(0, 7)}-01`, to: dayOf(last) }
  }
  return { from: dayOf(local - (LENGTH[key] - 1) * DAY_MS), to: today }
}

export type TrendBy = 'day' | 'week' | 'month'

/** So that no more bars stand side by side than a phone can show. */
export function trendOf({ from, to }: Period): TrendBy {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1
  if (days <= 31) return 'day'
  return days <= 120 ? 'week' : 'month'
}
