import { isExcluded, postOf } from './owner-choice.js'
import type { DutyStatus } from './roster.js'
import type { OwnerRef } from './route-decision.js'
import type { HolderState } from './route-sentence.js'

function factState(status: DutyStatus, exclude: readonly OwnerRef[]): DutyStatus['state'] | 'declined' {
  return status.duty === 'gridResponsibility' && isExcluded(postOf(status), exclude)
    ? 'declined'
    : status.state
}

/** What the roster said at that moment, one line a duty; ids and no names, as it is kept for good. */
export function rosterFacts(
  statuses: readonly DutyStatus[],
  exclude: readonly OwnerRef[],
): readonly string[] {
  return statuses
    .filter(({ duty }) => duty !== 'communityBusiness')
    .map(
      (status) =>
        `${status.duty} ${status.standing} area=${status.areaId} user=${status.userId} ${factState(status, exclude)}`,
    )
}

/** The holder of a post somebody stands in for, and why the holder does not have it. */
export function holderBehind(
  duties: readonly DutyStatus[],
  exclude: readonly OwnerRef[],
): { readonly userId: string; readonly state: HolderState } | undefined {
  const holder = duties.find(({ standing }) => standing === 'holder')
  const state = holder && factState(holder, exclude)
  // On duty and still passed over: the account has lost its role.
  return holder && state
    ? { userId: holder.userId, state: state === 'onDuty' ? 'inactive' : state }
    : undefined
}
