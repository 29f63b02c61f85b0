import type { AreaLevel, OrganisationRole, Role } from '@beegrid/shared'

/** How much somebody may decide about others' accounts; equal numbers are peers. */
const RANKS: Readonly<Record<Role, number>> = {
  resident: 0,
  part_time_grid_worker: 1,
  grid_worker: 1,
  liaison: 1,
  enterprise: 1,
  mediator: 1,
  grid_lead: 2,
  community_officer: 3,
  subdistrict_officer: 4,
  // Staff of an organisation and of the hotline are the county's to name.
  department: 4,
  utility: 4,
  property: 4,
  hotline_agent: 4,
  county_officer: 5,
  admin: 6,
}

/** Above every rank: an administrator without an area. */
export const RANK_OF_EVERYTHING = 7

export function rankOf(role: Role, everywhere = false): number {
  return role === 'admin' && everywhere ? RANK_OF_EVERYTHING : RANKS[role]
}

/** What a role is held for. */
export type RolePlace =
  | { readonly kind: 'area'; readonly levels: readonly AreaLevel[]; readonly everywhere?: true }
  | { readonly kind: 'organisation'; readonly organisationKind: OrganisationRole }
  | { readonly kind: 'none' }

const at = (...levels: AreaLevel[]): RolePlace => ({ kind: 'area', levels })
const forOrganisation = (organisationKind: OrganisationRole): RolePlace => ({
  kind: 'organisation',
  organisationKind,
})

const PLACES: Readonly<Record<Role, RolePlace>> = {
  // Whoever signs in is a resident; nobody appoints one.
  resident: { kind: 'none' },
  part_time_grid_worker: at('grid', 'community', 'subdistrict', 'county'),
  grid_worker: at('grid'),
  grid_lead: at('grid', 'community'),
  liaison: at('grid', 'community'),
  enterprise: at('community', 'subdistrict', 'county'),
  mediator: at('community', 'subdistrict', 'county'),
  community_officer: at('community'),
  subdistrict_officer: at('subdistrict'),
  department: forOrganisation('department'),
  utility: forOrganisation('utility'),
  property: forOrganisation('property'),
  hotline_agent: at('county'),
  county_officer: at('county'),
  admin: { kind: 'area', levels: ['county'], everywhere: true },
}

export function placeOf(role: Role): RolePlace {
  return PLACES[role]
}

/** A role as held, for comparing: an administrator without an area is above everybody. */
export function rankHeld({ role, areaId }: { readonly role: Role; readonly areaId: string | null }): number {
  return rankOf(role, areaId === null)
}
