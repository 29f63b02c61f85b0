import type { Duty, Role } from '@beegrid/shared'
import type { DemoRandom } from '../random.util.js'
import { STORY_PEOPLE, STORY_WORKERS } from '../words/person-names.words.js'
import { PersonNames } from './person-names.plan.js'
import type {
  AbsencePlan,
  DutyPlan,
  MembershipPlan,
  MergerPlan,
  OrganisationPlan,
  PersonPlan,
} from './staff.plan.js'

const hold = (role: Role, rest: Partial<MembershipPlan>): MembershipPlan => ({
  role,
  areaCode: null,
  organisationKey: null,
  post: null,
  duties: [],
  ...rest,
})

export const forArea = (role: Role, areaCode: string, duties: readonly Duty[] = []): MembershipPlan =>
  hold(role, { areaCode, duties })

export const forPost = (areaCode: string, post: 'holder' | 'standIn'): MembershipPlan =>
  hold('grid_worker', { areaCode, post, duties: ['communityBusiness', 'gridResponsibility'] })

export const forOrganisation = (role: Role, organisationKey: string): MembershipPlan =>
  hold(role, { organisationKey })

/** The register of one county while it is being filled. */
export class Register {
  readonly people: PersonPlan[] = []
  readonly duties: DutyPlan[] = []
  readonly absences: AbsencePlan[] = []
  readonly mergers: MergerPlan[] = []
  readonly organisations: OrganisationPlan[] = []
  readonly contracts = new Map<string, string>()
  private readonly names: PersonNames

  constructor(
    readonly countyCode: string,
    readonly random: DemoRandom,
  ) {
    this.names = new PersonNames(random.fork('names'), [
      ...Object.values(STORY_PEOPLE),
      ...Object.values(STORY_WORKERS),
    ])
  }

  /** Adds a person; a name is drawn by lot unless the story gives one. */
  enter(memberships: readonly MembershipPlan[], given: { name?: string; listed?: number } = {}): PersonPlan {
    const serial = this.people.length + 1
    const county = this.countyCode.slice(3, 6)
    const person: PersonPlan = {
      key: `${this.countyCode.slice(0, 6)}-${serial}`,
      name: given.name ?? this.names.next(),
      // 164 is a prefix no operator has been given; it is no emergency number either.
      phone: `164${county}${String(serial).padStart(5, '0')}`,
      countyCode: this.countyCode,
      memberships,
      listed: given.listed ?? null,
    }
    this.people.push(person)
    return person
  }
}
