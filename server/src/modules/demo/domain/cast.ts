import { DESK_ROLES, ORGANISATION_ROLES, type DeskRole } from '@beegrid/shared'
import type { Actor } from '../../../core/auth/index.js'
import type { OwnerRef } from '../../ticket/index.js'
import type { PersonPlan, StaffPlan } from './people/staff.plan.js'
import { areaIdOf, organisationIdOf, personIdOf } from './stable-id.util.js'

/** Everybody of the demo world as they act, and what everything is called. */
export class Cast {
  private readonly actors: ReadonlyMap<string, Actor>
  private readonly holders = new Map<string, string[]>()

  constructor(
    staff: StaffPlan,
    private readonly names: ReadonlyMap<string, string>,
  ) {
    this.actors = new Map(staff.people.map((person) => [personIdOf(person.key), actorOf(person)]))
    for (const { userId, memberships } of this.actors.values()) {
      for (const { role, areaId, organisationId } of memberships)
        this.hold(`${role}/${areaId ?? organisationId}`, userId)
    }
  }

  actor(userId: string): Actor {
    const actor = this.actors.get(userId)
    if (!actor) throw new Error(`nobody has the id ${userId}`)
    return actor
  }

  person(personKey: string): Actor {
    return this.actor(personIdOf(personKey))
  }

  /** By the name a person is known by in the story. */
  named(name: string): Actor {
    const found = [...this.actors.values()].find((each) => each.name === name)
    if (!found) throw new Error(`nobody is called ${name}`)
    return found
  }

  /** The officers at an area's desk. */
  officers(role: DeskRole, areaId: string | null): Actor[] {
    return (this.holders.get(`${role}/${areaId}`) ?? []).map((userId) => this.actor(userId))
  }

  /** Whoever mediates in a community, where somebody does. */
  mediator(areaId: string): string | undefined {
    return this.holders.get(`mediator/${areaId}`)?.[0]
  }

  /** Somebody who acts for a party: the person named, else one of the organisation or desk. */
  member({ userId, organisationId, areaId }: OwnerRef): Actor | undefined {
    if (userId !== null) return this.actor(userId)
    const roles = organisationId === null ? DESK_ROLES : ORGANISATION_ROLES
    const [found] = roles.flatMap((role) => this.holders.get(`${role}/${organisationId ?? areaId}`) ?? [])
    return found === undefined ? undefined : this.actor(found)
  }

  /** The post of a grid with whoever holds it. */
  postOf(areaId: string): OwnerRef {
    const [userId = null] = this.holders.get(`grid_worker/${areaId}`) ?? []
    return { party: 'post', areaId, organisationId: null, userId, duty: 'gridResponsibility' }
  }

  /** What a party is called on the timeline. */
  nameOf({ party, userId, organisationId, areaId }: OwnerRef): string {
    if (party === 'post' && userId !== null) return this.actor(userId).name
    return this.names.get(organisationId ?? areaId ?? '') ?? ''
  }

  private hold(key: string, userId: string): void {
    this.holders.set(key, [...(this.holders.get(key) ?? []), userId])
  }
}

function actorOf({ key, name, memberships }: PersonPlan): Actor {
  return {
    userId: personIdOf(key),
    name,
    memberships: memberships.map(({ role, areaCode, organisationKey }) => ({
      role,
      areaId: areaCode === null ? null : areaIdOf(areaCode),
      organisationId: organisationKey === null ? null : organisationIdOf(organisationKey),
    })),
  }
}
