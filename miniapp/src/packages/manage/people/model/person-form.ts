import type { Role } from '@beegrid/shared'
import type { GrantableRoleView } from '@/api/types'
import { endOf, startOf } from './days'

/** A role as a form holds it; days are days of the county's calendar. */
export interface RoleForm {
  role: Role | ''
  areaId: string
  organisationId: string
  from: string
  to: string
}

export interface PersonForm {
  name: string
  phone: string
  username: string
  role: RoleForm
}

export interface RoleBody {
  role: Role
  areaId?: string
  organisationId?: string
  validFrom?: string
  validTo?: string
}

export interface PersonBody {
  name: string
  phone?: string
  username?: string
  memberships: RoleBody[]
}

export const EMPTY_ROLE: RoleForm = { role: '', areaId: '', organisationId: '', from: '', to: '' }
export const EMPTY_PERSON: PersonForm = { name: '', phone: '', username: '', role: EMPTY_ROLE }

export function offerOf(form: RoleForm, offers: readonly GrantableRoleView[]): GrantableRoleView | undefined {
  return offers.find(({ role }) => role === form.role)
}

function placeOf(form: RoleForm, { heldFor, everywhere }: GrantableRoleView) {
  if (heldFor === 'organisation')
    return form.organisationId === '' ? undefined : { organisationId: form.organisationId }
  if (form.areaId !== '') return { areaId: form.areaId }
  return everywhere ? {} : undefined
}

/** What is sent for a role; undefined while something is missing. */
export function roleBody(form: RoleForm, offers: readonly GrantableRoleView[]): RoleBody | undefined {
  const offer = offerOf(form, offers)
  const place = offer && placeOf(form, offer)
  if (!offer || !place) return undefined
  return {
    role: offer.role,
    ...place,
    ...(form.from !== '' && { validFrom: startOf(form.from) }),
    ...(form.to !== '' && { validTo: endOf(form.to) }),
  }
}

export function personBody(form: PersonForm, offers: readonly GrantableRoleView[]): PersonBody | undefined {
  const role = roleBody(form.role, offers)
  const [name, phone, username] = [form.name.trim(), form.phone.trim(), form.username.trim()]
  if (!role || name === '') return undefined
  return { name, ...(phone !== '' && { phone }), ...(username !== '' && { username }), memberships: [role] }
}
