import { isExcluded, onDutyFor, postOf } from './domain/owner-choice.js'
import type { DutyStatus } from './domain/roster.js'
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

/** Whoever answers for the grid now: the holder of its post, else a stand-in; on duty, and not passed over. */
export function postOnDuty({ statuses, place, exclude }: RouteFacts): DutyStatus | undefined {
  return onDutyFor(statuses, place.areas.gridId, 'gridResponsibility').find(
    (status) => !isExcluded(postOf(status), exclude),
  )
}

export function nameOf({ people }: RouteFacts, userId: string): string | undefined {
  return people.get(userId)?.name
}
