import { Injectable } from '@nestjs/common'
import type { Actor } from '../../core/auth/index.js'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { AreaDirectory } from '../area/index.js'
import type { MembershipEntity } from './data/membership.entity.js'
import { MembershipRepository } from './data/membership.repository.js'
import type { UserEntity } from './data/user.entity.js'
import { UserRepository } from './data/user.repository.js'
import { OrganisationNames } from './organisation-names.js'
import { permissionsOf, type Permission } from './domain/permissions.js'
import type { UserSettings } from './domain/user-settings.js'

export interface NamedMembership {
  readonly membership: MembershipEntity
  readonly areaName: string
}

export interface Me {
  readonly user: UserEntity
  readonly memberships: readonly NamedMembership[]
  readonly permissions: readonly Permission[]
}

/** What the signed-in person is shown of themselves. */
@Injectable()
export class MeService {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly memberships: MembershipRepository,
    private readonly areas: AreaDirectory,
    private readonly organisations: OrganisationNames,
    private readonly clock: Clock,
  ) {}

  read({ userId }: Actor): Promise<Me> {
    return this.database.read(async (em) => {
      const user = await this.users.find(em, userId)
      if (!user) throw new AppError('TOKEN_INVALID')
      const held = await this.memberships.ofUser(em, userId, this.clock.now())
      const ids = held.flatMap(({ organisationId }) => organisationId ?? [])
      const organisations = await this.organisations.namesOf(em, ids)
      return {
        user,
        memberships: held.map((each) => this.named(each, organisations)),
        permissions: permissionsOf(held.map(({ role }) => role)),
      }
    })
  }

  /** Changes what is given and leaves the rest. */
  changeSettings({ userId }: Actor, change: Partial<UserSettings>): Promise<UserSettings> {
    return this.database.write(async (em) => {
      const user = await this.users.find(em, userId)
      if (!user) throw new AppError('TOKEN_INVALID')
      const settings = { ...user.settings, ...change }
      await this.users.saveSettings(em, userId, settings)
      return settings
    })
  }

  /** Staff of an organisation are there for it, whichever area it serves. */
  private named(membership: MembershipEntity, organisations: ReadonlyMap<string, string>): NamedMembership {
    const organisation = organisations.get(membership.organisationId ?? '')
    if (organisation !== undefined) return { membership, areaName: organisation }
    const areaId = membership.areaId ?? membership.countyId
    const names = this.areas.namesOf(areaId === null ? [] : [areaId])
    return { membership, areaName: [...names.values()][0] ?? '' }
  }
}
