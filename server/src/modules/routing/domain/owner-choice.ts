import type { DutyName, DutyStatus } from './roster.js'
import type { OwnerRef } from './route-decision.js'

/** The router asks one more owner after a first refusal; after two the ticket lies on a desk. */
const REFUSALS_BEFORE_DESK = 2

/** The same person in the same post, the same organisation, the same desk. */
export function sameOwner(a: OwnerRef, b: OwnerRef): boolean {
  if (a.party === 'post') return b.party === 'post' && a.areaId === b.areaId && a.userId === b.userId
  if (a.party === 'desk') return b.party === 'desk' && a.areaId === b.areaId
  return b.party === 'organisation' && a.organisationId === b.organisationId
}

export function isExcluded(owner: OwnerRef, exclude: readonly OwnerRef[]): boolean {
  return exclude.some((each) => sameOwner(each, owner))
}

export function onlyDesks(exclude: readonly OwnerRef[]): boolean {
  return exclude.length >= REFUSALS_BEFORE_DESK
}

/** Duties of one kind for one area, in the order they are asked. */
export function dutiesFor(
  statuses: readonly DutyStatus[],
  areaId: string | undefined,
  duty: DutyName,
): readonly DutyStatus[] {
  return statuses.filter((each) => each.areaId === areaId && each.duty === duty)
}

export function onDutyFor(
  statuses: readonly DutyStatus[],
  areaId: string | undefined,
  duty: DutyName,
): readonly DutyStatus[] {
  return dutiesFor(statuses, areaId, duty).filter(({ state }) => state === 'onDuty')
}

export function postOf({ areaId, userId }: DutyStatus): OwnerRef {
  return { party: 'post', areaId, userId, duty: 'gridResponsibility' }
}
