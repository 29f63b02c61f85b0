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

/** A property company is for property, a utility for something, a department perhaps for nothing by itself. */
function sortOf({ kind, sort }: OrganisationForm): OrganisationBody['sort'] | undefined {
  if (kind === 'property') return 'property'
  if (kind === 'department') return sort === '' ? 'none' : sort
  return sort === '' || sort === 'none' ? undefined : sort
}

/** What is sent; undefined while something is missing. */
export function organisationBody(form: OrganisationForm, countyId: string): OrganisationBody | undefined {
  const [name, sort, { kind }] = [form.name.trim(), sortOf(form), form]
  if (name.length < 2 || sort === undefined) return undefined
  const areaId = form.areaId === '' ? countyId : form.areaId
  const [phone, emergencyPhone] = [form.phone.trim(), form.emergencyPhone.trim()]
  return { countyId, kind, sort, name, areaId, phone, emergencyPhone }
}
