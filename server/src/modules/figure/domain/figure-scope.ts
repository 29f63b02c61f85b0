import type { AreaLevel } from '@beegrid/shared'

/** What the rows of a table of figures stand for. */
export const FIGURE_BYS = ['area', 'unit', 'category', 'day', 'week', 'month'] as const
export type FigureBy = (typeof FIGURE_BYS)[number]

export interface FigureScope {
  readonly areaId: string
  readonly level: AreaLevel
  /** Days of reports, both counted: 2026-11-22. */
  readonly from: string
  readonly to: string
  readonly unitId?: string
  readonly categoryId?: string
}

const DAY_MS = 24 * 60 * 60_000

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** The day, the Monday of its week, or its month (2026-11). */
export function periodOf(day: string, by: 'day' | 'week' | 'month'): string {
  if (by === 'day') return day
  if (by === 'month') return day.slice(0, 7)
  const date = dateOf(day)
  const sinceMonday = (date.getUTCDay() + 6) % 7
  return new Date(date.getTime() - sinceMonday * DAY_MS).toISOString().slice(0, 10)
}

/** Every period from one day to another, in order: also those in which nothing happened. */
export function periodsIn(
  { from, to }: Pick<FigureScope, 'from' | 'to'>,
  by: 'day' | 'week' | 'month',
): string[] {
  const days: string[] = []
  for (let at = dateOf(from).getTime(); at <= dateOf(to).getTime(); at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10))
  return [...new Set(days.map((day) => periodOf(day, by)))]
}
