import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AppError } from '../../../core/errors/index.js'
import { AreaDirectory } from '../../area/index.js'
import { MembershipDirectory, UserDirectory, type HeldRole, type PersonName } from '../../identity/index.js'
import type { DutyName } from '../domain/roster.js'
import { rolesFor } from '../domain/serving.js'

/** Who can be put on a roster: people of the same town, as nobody elsewhere is an officer's to know. */
@Injectable()
export class RosterPeople {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly users: UserDirectory,
    private readonly memberships: MembershipDirectory,
  ) {}

  /** @throws AppError ROSTER_PERSON_UNKNOWN, ROSTER_PERSON_UNFIT */
  async fit(
    em: EntityManager,
    userId: string,
    post: { areaId: string; duty: DutyName },
  ): Promise<PersonName> {
    const { person, held } = await this.known(em, userId)
    const around = this.aroundOf(post.areaId)
    if (!held.some(({ areaId }) => areaId !== null && this.areas.isWithin(areaId, around)))
      throw new AppError('ROSTER_PERSON_UNKNOWN')
    const fits = held.some(({ role }) => rolesFor(post.duty).includes(role))
    if (!person.active || !fits) throw new AppError('ROSTER_PERSON_UNFIT', { params: { name: person.name } })
    return person
  }

  /** Areas somebody works for. @throws AppError ROSTER_PERSON_UNKNOWN */
  async areasOf(em: EntityManager, userId: string): Promise<readonly string[]> {
    const { held } = await this.known(em, userId)
    return held.flatMap(({ areaId, role }) => (areaId === null || role === 'resident' ? [] : [areaId]))
  }

  /** Everybody who could stand in for a grid, by the grid they work for: workers of the town, officers of its community. */
  async around(em: EntityManager, gridId: string): Promise<readonly HeldRole[]> {
    const { communityId, subdistrictId } = this.areas.chainOf(gridId) ?? {}
    const communities = subdistrictId === undefined ? [] : this.areas.childrenOf(subdistrictId)
    const grids = communities.flatMap(({ id }) => this.areas.childrenOf(id)).map(({ id }) => id)
    const workers = await Promise.all(
      grids.map((areaId) =>
        this.memberships.usersHolding(em, { roles: ['grid_worker', 'grid_lead'], areaId }),
      ),
    )
    const officers =
      communityId === undefined
        ? []
        : await this.memberships.usersHolding(em, { roles: ['community_officer'], areaId: communityId })
    return [...workers.flat(), ...officers]
  }

  private async known(em: EntityManager, userId: string): Promise<{ person: PersonName; held: HeldRole[] }> {
    const person = (await this.users.namesOf(em, [userId])).get(userId)
    if (!person) throw new AppError('ROSTER_PERSON_UNKNOWN')
    return { person, held: await this.memberships.heldBy(em, [userId]) }
  }

  /** The town an area lies in; for a county's own desk the county. */
  private aroundOf(areaId: string): string {
    const chain = this.areas.chainOf(areaId)
    return chain?.subdistrictId ?? chain?.countyId ?? areaId
  }
}
