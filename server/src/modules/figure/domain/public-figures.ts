import type { Measures } from './measures.js'

/** Tickets the public may know of, counted by the measures of the figures; `reported` is the sum of the three others. */
export interface PublicCounts {
  /** Not 上报量: withdrawn ones, and those merged into another, are not told of twice. */
  readonly reported: number
  readonly done: number
  readonly rejected: number
  readonly open: number
}

export function publicCounts({ valid, decided, taken, closed: done }: Readonly<Measures>): PublicCounts {
  const [rejected, open] = [decided - taken, valid - done]
  return { reported: done + rejected + open, done, rejected, open }
}

const HOUR_MINUTES = 60

/**
 * 办理用时中位数, in hours to a tenth: the middle of the same minutes that 平均办理用时 (`hours`) adds up. A middle of many
 * tickets is no sum, so it stands beside the figures under its own name; null for none.
 */
export function middleHours(minutes: readonly number[]): number | null {
  const sorted = [...minutes].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle]
  if (upper === undefined) return null
  const lower = sorted.length % 2 === 1 ? upper : (sorted[middle - 1] ?? upper)
  return Math.round(((upper + lower) / 2 / HOUR_MINUTES) * 10) / 10
}
