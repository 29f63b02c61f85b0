import type { OrganisationView } from '@/api/types'

export type OrganisationSort = NonNullable<OrganisationView['sort']>
export type OrganisationKind = OrganisationView['kind']

export interface OrganisationForm {
  kind: OrganisationKind
  sort: OrganisationSort | 'none' | ''
  name: string
  areaId: string
  phone: string
  emergencyPhone: string
}

export interface OrganisationBody {
  countyId: string
  kind: OrganisationKind
  sort: OrganisationSort | 'none'
  name: string
  areaId: string
  phone: string
  emergencyPhone: string
}

export const EMPTY_ORGANISATION: OrganisationForm = {
  kind: 'utility',
  sort: '',
  name: '',
  areaId: '',
  phone: '',
  emergencyPhone: '',
}

export const SORTS: readonly OrganisationSort[] = [
  'water',
  'gas',
  'power',
  'sanitation',
  'drainage',
  'telecom',
  'traffic_police',
  'fire_rescue',
  'elevator_inspection',
]

export function formOf(row: OrganisationView): OrganisationForm {
  const { kind, sort, name, areaId, countyId, phone, emergencyPhone } = row
  return {
    kind,
    sort: sort ?? 'none',
    name,
    areaId: areaId ?? countyId,
    phone: phone ?? '',
    emergencyPhone: emergencyPhone ?? '',
  }
}

/** What is sent; undefined while something is missing. A property company is for property, a utility for something. */
export function organisationBody(form: OrganisationForm, countyId: string): OrganisationBody | undefined {
  const name = form.name.trim()
  const sort =
    form.kind === 'property'
      ? 'property'
      : form.sort === '' && form.kind === 'department'
        ? 'none'
        : form.sort
  if (name.length < 2 || sort === '' || (form.kind === 'utility' && sort === 'none')) return undefined
  const areaId = form.areaId === '' ? countyId : form.areaId
  const { kind } = form
  return {
    countyId,
    kind,
    sort,
    name,
    areaId,
    phone: form.phone.trim(),
    emergencyPhone: form.emergencyPhone.trim(),
  }
}
