import { countyDay, DAY_MS } from '@beegrid/shared'

export const PERIODS = ['week', 'month', 'quarter', 'thisMonth', 'lastMonth'] as const
export type PeriodKey = (typeof PERIODS)[number]

export interface Period {
  /** Both counted: 2026-11-22. */
  readonly from: string
  readonly to: string
}

const LENGTH = { week: 7, month: 30, quarter: 90 } as const

/** The days meant by a choice. @param now epoch milliseconds */
export function periodOf(key: PeriodKey, now: number): Period {
  const today = countyDay(now)
  if (key === 'thisMonth') return { from: `${today.slice(0, 7)}-01`, to: today }
  if (key === 'lastMonth') {
    const last = new Date(Date.parse(`${today.slice(0, 7)}-01T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10)
    return { from: `${last.slice(0, 7)}-01`, to: last }
  }
  return { from: countyDay(now - (LENGTH[key] - 1) * DAY_MS), to: today }
}

export type TrendBy = 'day' | 'week' | 'month'

/** So that no more bars stand side by side than a phone can show. */
export function trendOf({ from, to }: Period): TrendBy {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1
  if (days <= 31) return 'day'
  return days <= 120 ? 'week' : 'month'
}
