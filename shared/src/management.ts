import type { Role } from './roles.js'

/** What keeping a county's net and its closed loop consists of: each is a screen of the desk and a group of calls. */
export const MANAGE_TASKS = [
  'areas',
  'places',
  'roster',
  'people',
  'organisations',
  'rules',
  'transfer',
  'settings',
  'figures',
  'supervision',
  'callBacks',
  'board',
] as const
export type ManageTask = (typeof MANAGE_TASKS)[number]

const COUNTY: readonly Role[] = ['county_officer', 'admin']
const TOWN: readonly Role[] = ['subdistrict_officer', ...COUNTY]
const COMMUNITY: readonly Role[] = ['community_officer', ...TOWN]

/** Who keeps what, each inside the area the role is held for; an admin without an area keeps every county. */
export const MANAGED_BY: Readonly<Record<ManageTask, readonly Role[]>> = {
  areas: COMMUNITY,
  places: COMMUNITY,
  roster: COMMUNITY,
  people: COMMUNITY,
  organisations: COUNTY,
  rules: COUNTY,
  transfer: COMMUNITY,
  settings: COUNTY,
  figures: COMMUNITY,
  supervision: COMMUNITY,
  callBacks: COMMUNITY,
  board: COMMUNITY,
}
