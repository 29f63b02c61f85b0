import type { Category } from '../../category/index.js'
import type { SourcedLimit, TicketLimits } from './limit-source.js'

const USUAL = { from: 'usual' } as const

/** Where a category names no limit. */
const ACCEPT: SourcedLimit = { value: 15, unit: 'urgent_minute', source: USUAL }
const RESOLVE: SourcedLimit = { value: 3, unit: 'work_day', source: USUAL }
/** Danger to life: somebody is there within half an hour. Elsewhere nobody has to go at a time unless a county says so. */
const ARRIVE_AT_DANGER: SourcedLimit = { value: 30, unit: 'urgent_minute', source: USUAL }
/** The reporter may say within three days whether it is fixed; then the community calls back. */
const VERIFY: SourcedLimit = { value: 3, unit: 'natural_day', source: USUAL }

/** The limits of a category and one of its conditions (else its first), before a county's own rules. */
export function ticketLimits(
  category: Category | undefined,
  conditionId: string | null = null,
): TicketLimits {
  const resolveLimit = resolveLimitOf(category, conditionId)
  return {
    acceptLimit: acceptLimitOf(category),
    arriveLimit: category?.danger ? ARRIVE_AT_DANGER : null,
    resolveLimit,
    reworkLimit: resolveLimit,
    verifyLimit: VERIFY,
  }
}

function acceptLimitOf(category: Category | undefined): SourcedLimit {
  if (!category) return ACCEPT
  const source = { from: 'category', categoryId: category.id } as const
  return { value: category.acceptMinutes, unit: 'urgent_minute', source }
}

function resolveLimitOf(category: Category | undefined, conditionId: string | null): SourcedLimit {
  const condition = category?.conditions.find(({ id }) => id === conditionId) ?? category?.conditions[0]
  if (!category || !condition) return RESOLVE
  const source = { from: 'condition', categoryId: category.id, conditionId: condition.id } as const
  return { ...condition.limit, source }
}
