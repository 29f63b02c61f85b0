import { isExcluded, postOf } from './owner-choice.js'
import type { DutyStatus } from './roster.js'
import type { OwnerRef } from './route-decision.js'
import type { HolderState } from './route-sentence.js'

function factState(status: DutyStatus, exclude: readonly OwnerRef[]): DutyStatus['state'] | 'declined' {
  return status.duty === 'gridResponsibility' && isExcluded(postOf(status), exclude)
    ? 'declined'
    : status.state
}

const merged = ({ mergedInto }: DutyStatus): string =>
  mergedInto === undefined ? '' : ` merged=${mergedInto}`

/** What the roster said at that moment, one line a duty; ids and no names, as it is kept for good. */
export function rosterFacts(
  statuses: readonly DutyStatus[],
  exclude: readonly OwnerRef[],
): readonly string[] {
  return statuses
    .filter(({ duty }) => duty !== 'communityBusiness')
    .map(
      (status) =>
        `${status.duty} ${status.standing} area=${status.areaId} user=${status.userId} ${factState(status, exclude)}${merged(status)}`,
    )
}

/** The holder of a post somebody stands in for, and why the holder does not have it. */
export function holderBehind(
  duties: readonly DutyStatus[],
  exclude: readonly OwnerRef[],
): { readonly userId: string; readonly state: HolderState } | undefined {
  const holder = duties.find(({ standing, mergedInto }) => standing === 'holder' && mergedInto === undefined)
  const state = holder && factState(holder, exclude)
  const relieved = duties.some((each) => each.goesFirst === true && each.state === 'onDuty')
  // Somebody named for today goes before a holder who is there: nothing is the matter with the holder.
  if (state === 'onDuty' && relieved) return undefined
  // On duty and still passed over: the account has lost its role.
  return holder && state
    ? { userId: holder.userId, state: state === 'onDuty' ? 'inactive' : state }
    : undefined
}
