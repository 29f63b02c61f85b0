import type { DeskLevel } from './ticket-lifecycle.js'

/** Roles a person can hold for an area or an organisation (docs/architecture.md, contract). */
export const ROLES = [
  'resident',
  'part_time_grid_worker',
  'grid_worker',
  'grid_lead',
  'liaison',
  'community_officer',
  'subdistrict_officer',
  'department',
  'utility',
  'property',
  'enterprise',
  'mediator',
  'hotline_agent',
  'county_officer',
  'admin',
] as const

export type Role = (typeof ROLES)[number]

export const AREA_LEVELS = ['county', 'subdistrict', 'community', 'grid'] as const
export type AreaLevel = (typeof AREA_LEVELS)[number]

/** The layer an area lies in: ordinary ones tile their parent, exclusive ones are cut-outs, overlays are found only when asked for. */
export const AREA_LAYERS = ['ordinary', 'exclusive', 'overlay'] as const
export type AreaLayer = (typeof AREA_LAYERS)[number]

/** Duties of a post: A is the community's daily business, B the responsibility for a grid. Not covers of each other. */
export const DUTIES = ['communityBusiness', 'gridResponsibility'] as const
export type Duty = (typeof DUTIES)[number]

/** Roles that work for the county's grid: they read the staff register of words and may file reports on behalf of a caller. */
export const STAFF_ROLES: readonly Role[] = [
  'grid_worker',
  'grid_lead',
  'community_officer',
  'subdistrict_officer',
  'department',
  'utility',
  'property',
  'mediator',
  'hotline_agent',
  'county_officer',
  'admin',
]

/** Roles that run a desk for the area they hold: dispatch, transfer, reject, verify. */
export const DESK_ROLES = ['community_officer', 'subdistrict_officer', 'county_officer'] as const
export type DeskRole = (typeof DESK_ROLES)[number]

/** Who sits at the desk of an area of this level. */
export const OFFICER_OF: Readonly<Record<DeskLevel, DeskRole>> = {
  community: 'community_officer',
  subdistrict: 'subdistrict_officer',
  county: 'county_officer',
}

/** Roles that act for an organisation a ticket was given to. */
export const ORGANISATION_ROLES = ['department', 'utility', 'property'] as const
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number]

export function isStaffRole(role: Role): boolean {
  return STAFF_ROLES.includes(role)
}
