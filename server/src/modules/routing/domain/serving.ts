import { DESK_ROLES, type Role } from '@beegrid/shared'
import type { DutyName } from './roster.js'

/** Who may answer for a grid: its workers, and officers of the community who stand in. */
export const POST_ROLES: readonly Role[] = ['grid_worker', 'grid_lead', 'community_officer']

/** At a desk sit its officers, by night also grid workers who take a turn. */
const DESK_DUTY_ROLES: readonly Role[] = [...DESK_ROLES, 'grid_worker', 'grid_lead']

export function rolesFor(duty: DutyName): readonly Role[] {
  return duty === 'dutyOfficer' ? DESK_DUTY_ROLES : POST_ROLES
}

/** Whether somebody still holds a role that a duty needs: who left the service is asked for nothing (G19). */
export function serves(
  held: readonly { readonly userId: string; readonly role: Role }[],
  { userId, duty }: { readonly userId: string; readonly duty: DutyName },
): boolean {
  return held.some((each) => each.userId === userId && rolesFor(duty).includes(each.role))
}
