import type { Duty, Role } from '@beegrid/shared'

/** A role for an area or an organisation of the demo world. */
export interface MembershipPlan {
  readonly role: Role
  readonly areaCode: string | null
  readonly organisationKey: string | null
  readonly post: 'holder' | 'standIn' | null
  readonly duties: readonly Duty[]
}

export interface PersonPlan {
  readonly key: string
  readonly name: string
  /** Of a series that is not given out to anybody. */
  readonly phone: string
  readonly countyCode: string
  /** The first is what the person mainly is. */
  readonly memberships: readonly MembershipPlan[]
  /** Place in the list of accounts that visitors may try; null for everybody else. */
  readonly listed: number | null
}

/** One line of the roster; minutes from midnight, bit 0 of the weekdays is Monday. */
export interface DutyPlan {
  readonly personKey: string
  readonly areaCode: string
  readonly duty: Duty | 'dutyOfficer'
  readonly line: string | null
  readonly standing: 'holder' | 'standIn'
  readonly weekdays: number
  readonly fromMinute: number
  readonly toMinute: number
}

/** Somebody away, in days from the day of seeding (0 is today), the end exclusive. */
export interface AbsencePlan {
  readonly personKey: string
  readonly fromDay: number
  readonly toDay: number
  readonly reason: string
}

/** A grid answered by another one's people on some days. */
export interface MergerPlan {
  readonly areaCode: string
  readonly intoAreaCode: string
  readonly weekdays: number
  readonly reason: string
}

export interface OrganisationPlan {
  readonly key: string
  readonly kind: 'utility' | 'property' | 'department'
  /** What it is for; null for a department that no category goes to by itself. */
  readonly sort: 'water' | 'gas' | 'power' | 'property' | 'sanitation' | 'drainage' | 'traffic_police' | null
  readonly name: string
  readonly countyCode: string
  readonly areaCode: string | null
  readonly phone: string
  readonly emergencyPhone: string | null
}

export interface StaffPlan {
  readonly people: readonly PersonPlan[]
  readonly duties: readonly DutyPlan[]
  readonly absences: readonly AbsencePlan[]
  readonly mergers: readonly MergerPlan[]
  readonly organisations: readonly OrganisationPlan[]
  /** The property company of a compound and of its buildings, by the place's key. */
  readonly contracts: ReadonlyMap<string, string>
}

export const EVERY_DAY = 0b1111111
export const WORKING_DAYS = 0b0011111
export const WEEKEND = 0b1100000
export const SATURDAY = 0b0100000
export const SUNDAY = 0b1000000
export const AROUND_THE_CLOCK = { fromMinute: 0, toMinute: 1440 } as const
/** 08:00 to 18:00, as the drawn roster has it. */
export const DAY_SHIFT = { fromMinute: 480, toMinute: 1080 } as const
