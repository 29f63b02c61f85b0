import type { StaffPerson } from '../../identity/index.js'
import { findingAt, type Finding } from '../domain/finding.js'
import type { FieldChange, PlannedChange } from '../domain/import-plan.js'
import { wordOf } from '../domain/column.js'
import { STAFF_COLUMNS } from './staff-columns.js'
import type { StaffRow } from './staff-rows.js'

/** What a person of the file comes to: a new account, or more roles for one there is. */
export interface StaffEdit {
  readonly rows: readonly StaffRow[]
  readonly userId?: string
  readonly change: PlannedChange
}

export interface StaffPeople {
  readonly edits: readonly StaffEdit[]
  readonly unchanged: number
  readonly findings: readonly Finding[]
}

const digits = (phone: string | null): string => (phone ?? '').replace(/\D/g, '')

/** Several rows are one person when they share the user name, or name and telephone. */
function personKey({ username, name, phone, record }: StaffRow): string {
  if (username !== '') return `user ${username}`
  return phone === '' ? `row ${record.where.row ?? 0}` : `${name} ${digits(phone)}`
}

function grouped(rows: readonly StaffRow[]): readonly (readonly StaffRow[])[] {
  const groups = new Map<string, StaffRow[]>()
  for (const row of rows) {
    const key = personKey(row)
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}

function holds(person: StaffPerson, { membership }: StaffRow, now: number): boolean {
  return person.memberships.some(
    ({ role, areaId, organisationId, validTo }) =>
      role === membership.role &&
      areaId === (membership.areaId ?? null) &&
      organisationId === (membership.organisationId ?? null) &&
      (validTo === null || validTo > now),
  )
}

function isSame(person: StaffPerson, row: StaffRow, now: number): boolean {
  if (row.username !== '') return person.username === row.username
  if (person.name !== row.name) return false
  return row.phone === '' ? holds(person, row, now) : digits(person.phone) === digits(row.phone)
}

const ROLE = STAFF_COLUMNS.find(({ key }) => key === 'role')

function roleChange({ membership, area, record }: StaffRow): FieldChange {
  const where = area?.shortName ?? record.values.get('organisation') ?? ''
  const held = (language: 'zh' | 'en'): string => `${wordOf(ROLE, membership.role, language)} · ${where}`
  const english = { before: null, after: held('en') }
  return { zh: '角色', en: 'Role', before: null, after: held('zh'), english }
}

/** Holds the people of a file against those there are. */
export function staffPeople(
  rows: readonly StaffRow[],
  known: readonly StaffPerson[],
  now: number,
): StaffPeople {
  const edits: StaffEdit[] = []
  const findings: Finding[] = []
  let unchanged = 0
  for (const group of grouped(rows)) {
    const [first] = group
    if (!first) continue
    const person = known.find((each) => isSame(each, first, now))
    findings.push(...warnings(first, person, known))
    const fresh = person ? group.filter((row) => !holds(person, row, now)) : group
    unchanged += group.length - fresh.length
    if (fresh.length > 0) edits.push(editOf(first, fresh, person))
  }
  return { edits, unchanged, findings }
}

function editOf(
  { record, name, phone }: StaffRow,
  rows: readonly StaffRow[],
  person: StaffPerson | undefined,
): StaffEdit {
  const roles = rows.map(roleChange)
  if (person)
    return {
      rows,
      userId: person.id,
      change: { action: 'update', ...record.where, title: name, fields: roles, entityId: person.id },
    }
  const phones = phone === '' ? [] : [{ zh: '手机', en: 'Phone', before: null, after: phone }]
  return { rows, change: { action: 'create', ...record.where, title: name, fields: [...phones, ...roles] } }
}

function warnings(
  { record, name, phone }: StaffRow,
  person: StaffPerson | undefined,
  known: readonly StaffPerson[],
): Finding[] {
  if (person && phone !== '' && person.phone !== null && digits(person.phone) !== digits(phone))
    return [
      findingAt(record.where, {
        severity: 'warning',
        kind: 'phoneKept',
        zh: `「${name}」登记的手机不同，导入不会改，请到“人员”里改`,
        en: `the telephone on record for “${name}” differs; imports leave it, please change it under People`,
      }),
    ]
  if (!person && known.some((each) => each.name === name))
    return [
      findingAt(record.where, {
        severity: 'warning',
        kind: 'namesake',
        zh: `已有同名的「${name}」，手机或用户名对不上，将新开账号`,
        en: `there is a “${name}” already with another telephone or user name; a new account will be opened`,
      }),
    ]
  return []
}
