import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { Clock, isoTime, isoTimeOrNull } from '../../../core/clock/index.js'
import { AreaDirectory } from '../../area/index.js'
import type { MembershipEntity } from '../data/membership.entity.js'
import { maskPhone } from '../domain/mask-phone.js'
import { OrganisationNames } from '../organisation-names.js'
import { StaffAccess, type StaffTarget } from './staff-access.js'
import type { StaffPerson } from './staff-directory.js'
import { STAFF_ACTIONS, type StaffAction, type StaffMembershipView, type StaffView } from './staff.views.js'

/** People as one reader may see them: telephones masked, roles of elsewhere left out, what may be done decided here. */
@Injectable()
export class StaffViewMaker {
  constructor(
    private readonly access: StaffAccess,
    private readonly areas: AreaDirectory,
    private readonly organisations: OrganisationNames,
    private readonly clock: Clock,
  ) {}

  async views(em: EntityManager, actor: Actor, people: readonly StaffPerson[]): Promise<StaffView[]> {
    const held = people.flatMap(({ memberships }) => memberships)
    const ids = held.flatMap(({ organisationId }) => organisationId ?? [])
    const names = await this.organisations.namesOf(em, [...new Set(ids)])
    return people.map((person) => this.view(actor, person, names))
  }

  target({ id, memberships }: StaffPerson): StaffTarget {
    return { id, memberships, current: memberships.filter((each) => this.stateOf(each) !== 'over') }
  }

  private view(actor: Actor, person: StaffPerson, names: ReadonlyMap<string, string>): StaffView {
    const { id, name, phone, username, status, invited, codeUntil, memberships } = person
    const seen = memberships.filter((each) => this.access.sees(actor, each))
    return {
      ...{ id, name },
      username: username === phone ? maskPhone(phone) : username,
      phone: maskPhone(phone),
      status: status === 'active' && invited ? 'invited' : status,
      codeUntil: isoTimeOrNull(codeUntil),
      memberships: seen.map((each) => this.membershipView(actor, each, names)),
      may: this.actions(actor, person),
    }
  }

  private actions(actor: Actor, person: StaffPerson): StaffAction[] {
    const own = person.id === actor.userId
    const keeps = this.access.mayKeep(actor, this.target(person))
    const open = person.status === 'active'
    const allowed: Record<StaffAction, boolean> = {
      edit: keeps,
      grant: !own && open,
      disable: keeps && open,
      enable: keeps && !open,
      newCode: keeps && open,
    }
    return STAFF_ACTIONS.filter((action) => allowed[action])
  }

  private membershipView(
    actor: Actor,
    held: MembershipEntity,
    names: ReadonlyMap<string, string>,
  ): StaffMembershipView {
    const { id, role, areaId, organisationId, post, duties, validFrom, validTo, userId } = held
    const state = this.stateOf(held)
    return {
      ...{ id, role, areaId, organisationId, post, duties, state },
      placeName: names.get(organisationId ?? '') ?? this.areas.byId(areaId ?? '')?.shortName ?? '',
      validFrom: isoTime(validFrom),
      validTo: isoTimeOrNull(validTo),
      mayRevoke: state !== 'over' && this.access.mayRevoke(actor, userId, held),
    }
  }

  private stateOf({ validFrom, validTo }: MembershipEntity): StaffMembershipView['state'] {
    const now = this.clock.now()
    if (validTo !== null && validTo <= now) return 'over'
    return validFrom > now ? 'later' : 'now'
  }
}
