import { DESK_ROLES, isStaffRole, ORGANISATION_ROLES, type Role } from '@beegrid/shared'

/** What a page may offer at all; what may be done to a ticket says the ticket itself. */
export const PERMISSIONS = ['report', 'reportOnBehalf', 'work', 'desk'] as const
export type Permission = (typeof PERMISSIONS)[number]

const WORKERS: readonly Role[] = ['grid_worker', 'grid_lead', ...ORGANISATION_ROLES, ...DESK_ROLES]
const DESKS: readonly Role[] = DESK_ROLES

const HELD_BY: Readonly<Record<Permission, (role: Role) => boolean>> = {
  report: () => true,
  reportOnBehalf: isStaffRole,
  work: (role) => WORKERS.includes(role),
  desk: (role) => DESKS.includes(role),
}

/** Anyone signed in may report, whatever they are besides. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  return PERMISSIONS.filter((permission) => permission === 'report' || roles.some(HELD_BY[permission]))
}
