import {
  DESK_ROLES,
  isStaffRole,
  MANAGED_BY,
  ORGANISATION_ROLES,
  type ManageTask,
  type Role,
} from '@beegrid/shared'

/** What a page may offer at all; what may be done to a ticket says the ticket itself. */
export const PERMISSIONS = [
  'report',
  'reportOnBehalf',
  'work',
  'desk',
  'manageAreas',
  'managePlaces',
  'manageRoster',
  'managePeople',
  'manageOrganisations',
  'manageRules',
  'manageTransfer',
  'manageSettings',
  'manageFigures',
  'manageSupervision',
  'manageCallBacks',
  'manageBoard',
] as const
export type Permission = (typeof PERMISSIONS)[number]

const WORKERS: readonly Role[] = ['grid_worker', 'grid_lead', ...ORGANISATION_ROLES, ...DESK_ROLES]
const DESKS: readonly Role[] = DESK_ROLES

const TASK_OF: Partial<Record<Permission, ManageTask>> = {
  manageAreas: 'areas',
  managePlaces: 'places',
  manageRoster: 'roster',
  managePeople: 'people',
  manageOrganisations: 'organisations',
  manageRules: 'rules',
  manageTransfer: 'transfer',
  manageSettings: 'settings',
  manageFigures: 'figures',
  manageSupervision: 'supervision',
  manageCallBacks: 'callBacks',
  manageBoard: 'board',
}

function holds(role: Role, permission: Permission): boolean {
  const task = TASK_OF[permission]
  if (task !== undefined) return MANAGED_BY[task].includes(role)
  if (permission === 'work') return WORKERS.includes(role)
  return permission === 'desk' ? DESKS.includes(role) : isStaffRole(role)
}

/** Anyone signed in may report, whatever they are besides. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  return PERMISSIONS.filter(
    (permission) => permission === 'report' || roles.some((role) => holds(role, permission)),
  )
}
