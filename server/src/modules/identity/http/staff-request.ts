import { AppError } from '../../../core/errors/index.js'
import type { MembershipDraft, StaffDraft } from '../staff/staff-draft.js'
import type { StaffListRequest } from '../staff/staff-reader.js'
import type { NewStaffBody, StaffListQuery, StaffMembershipBody } from './staff.dto.js'

export function staffDraft({ memberships, ...rest }: NewStaffBody): StaffDraft {
  return { ...rest, memberships: memberships.map(staffMembership) }
}

export function staffMembership({ validFrom, validTo, ...rest }: StaffMembershipBody): MembershipDraft {
  return {
    ...rest,
    ...(validFrom !== undefined && { validFrom: momentOf(validFrom) }),
    ...(validTo !== undefined && { validTo: momentOf(validTo) }),
  }
}

export function staffFilter({ former, ...rest }: StaffListQuery): StaffListRequest {
  return { ...rest, former: former === 'true' }
}

/** A date that has the form of one may still be none, such as the 30th of February. */
function momentOf(text: string): number {
  const moment = Date.parse(text)
  if (Number.isNaN(moment)) throw new AppError('STAFF_DATES_WRONG')
  return moment
}
