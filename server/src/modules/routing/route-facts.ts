import type { OwnerRef, RouteRequest } from './domain/route-decision.js'
import type { RoutePlace } from './domain/route-place.js'
import type { Responsible } from './domain/route-sentence.js'
import type { Roster } from './duty-directory.js'

/** What a decision stands on. */
export interface RouteFacts extends Roster {
  readonly request: RouteRequest
  readonly place: RoutePlace
  readonly exclude: readonly OwnerRef[]
}

/** What one floor of the routing found. */
export interface RouteChoice {
  readonly owner: OwnerRef
  readonly assists: readonly OwnerRef[]
  readonly responsible: Responsible
}

export function nameOf({ people }: RouteFacts, userId: string): string | undefined {
  return people.get(userId)?.name
}
