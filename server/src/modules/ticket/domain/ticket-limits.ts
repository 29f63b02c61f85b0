import type { Category } from '../../category/index.js'
import { DEFAULT_ACCEPT_LIMIT, DEFAULT_RESOLVE_LIMIT, type Limit } from './deadline.js'

export interface TicketLimits {
  readonly acceptLimit: Limit
  readonly resolveLimit: Limit
}

/** The limits of a category, or the usual ones where it names none. */
export function ticketLimits(category: Category | undefined): TicketLimits {
  return {
    acceptLimit: category ? { value: category.acceptMinutes, unit: 'urgent_minute' } : DEFAULT_ACCEPT_LIMIT,
    resolveLimit: category?.conditions[0]?.limit ?? DEFAULT_RESOLVE_LIMIT,
  }
}
