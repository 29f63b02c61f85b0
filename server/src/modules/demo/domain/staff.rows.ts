import { countyMidnight, DAY_MS } from '@beegrid/shared'
import { DEFAULT_SETTINGS, type MembershipEntity, type UserEntity } from '../../identity/index.js'
import type { AbsenceEntity, DutyEntity, DutyMergerEntity, OrganisationEntity } from '../../routing/index.js'
import type { DemoAccountEntity } from '../data/demo-account.entity.js'
import type { MembershipPlan, PersonPlan, StaffPlan } from './people/staff.plan.js'
import { areaIdOf, organisationIdOf, personIdOf, stableId } from './stable-id.util.js'

export interface StaffRows {
  readonly users: readonly UserEntity[]
  readonly memberships: readonly MembershipEntity[]
  readonly organisations: readonly OrganisationEntity[]
  readonly duties: readonly DutyEntity[]
  readonly absences: readonly AbsenceEntity[]
  readonly mergers: readonly DutyMergerEntity[]
  readonly accounts: readonly DemoAccountEntity[]
}

/** Posts were taken up before the first of the demo's tickets. */
const SINCE_DAYS = 120

interface StaffContext {
  /** Epoch milliseconds. */
  readonly now: number
  /** What people call an area, by its code. */
  readonly areaNames: ReadonlyMap<string, string>
}

/** The rows of the demo's people, posts and organisations. */
export function staffRows(staff: StaffPlan, context: StaffContext): StaffRows {
  const since = context.now - SINCE_DAYS * DAY_MS
  const names = new Map(staff.organisations.map(({ key, name }) => [key, name]))
  return {
    users: staff.people.map((person) => userRow(person, since)),
    memberships: staff.people.flatMap((person) =>
      person.memberships.map((each, index) => membershipRow(person, each, { index, since })),
    ),
    organisations: staff.organisations.map(({ key, countyCode, areaCode, ...rest }) => ({
      ...rest,
      id: organisationIdOf(key),
      countyId: areaIdOf(countyCode),
      areaId: areaCode === null ? null : areaIdOf(areaCode),
      closedAt: null,
    })),
    duties: staff.duties.map(({ personKey, areaCode, ...rest }, index) => ({
      ...rest,
      id: stableId('duty', String(index)),
      userId: personIdOf(personKey),
      areaId: areaIdOf(areaCode),
      validFrom: since,
      validTo: null,
    })),
    absences: staff.absences.map((each, index) => absenceRow(each, index, context.now)),
    mergers: staff.mergers.map(({ areaCode, intoAreaCode, ...rest }, index) => ({
      ...rest,
      id: stableId('merger', String(index)),
      areaId: areaIdOf(areaCode),
      intoAreaId: areaIdOf(intoAreaCode),
      ...{ fromMinute: 0, toMinute: 1440, validFrom: since, validTo: null },
    })),
    accounts: staff.people.flatMap((person) => accountRow(person, { ...context, names })),
  }
}

function userRow({ key, name, phone, countyCode }: PersonPlan, createdAt: number): UserEntity {
  const account = { status: 'active' as const, demo: true, settings: DEFAULT_SETTINGS }
  return { id: personIdOf(key), name, phone, ...account, countyId: areaIdOf(countyCode), createdAt }
}

function membershipRow(
  { key, countyCode }: PersonPlan,
  { role, areaCode, organisationKey, post, duties }: MembershipPlan,
  { index, since }: { index: number; since: number },
): MembershipEntity {
  return {
    ...{
      id: stableId('membership', key, String(index)),
      userId: personIdOf(key),
      role,
      post,
      duties: [...duties],
    },
    areaId: areaCode === null ? null : areaIdOf(areaCode),
    organisationId: organisationKey === null ? null : organisationIdOf(organisationKey),
    countyId: areaIdOf(countyCode),
    validFrom: since,
    validTo: null,
  }
}

function absenceRow(
  { personKey, fromDay, toDay, reason }: StaffPlan['absences'][number],
  index: number,
  now: number,
): AbsenceEntity {
  const at = (day: number): number => countyMidnight(now) + day * DAY_MS
  const id = stableId('absence', String(index))
  return { id, userId: personIdOf(personKey), fromAt: at(fromDay), toAt: at(toDay), reason }
}

/** The people visitors may be: listed by the plan, each by what they mainly are. */
function accountRow(
  { key, name, countyCode, listed, memberships }: PersonPlan,
  { areaNames, names }: { areaNames: ReadonlyMap<string, string>; names: ReadonlyMap<string, string> },
): DemoAccountEntity[] {
  const [main] = memberships
  if (listed === null || !main) return []
  const { role, organisationKey } = main
  const areaName = areaNames.get(main.areaCode ?? countyCode) ?? ''
  const where = organisationKey === null ? areaName : (names.get(organisationKey) ?? areaName)
  return [{ userId: personIdOf(key), position: listed, name, role, areaName: where }]
}
