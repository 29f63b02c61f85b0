import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { CredentialEntity } from './data/credential.entity.js'
import { CredentialRepository } from './data/credential.repository.js'
import type { MembershipEntity } from './data/membership.entity.js'
import { MembershipRepository } from './data/membership.repository.js'
import type { UserEntity } from './data/user.entity.js'
import { UserRepository } from './data/user.repository.js'

export interface IdentityRows {
  readonly users: readonly UserEntity[]
  readonly memberships: readonly MembershipEntity[]
  readonly credentials?: readonly CredentialEntity[]
}

/** Writes many accounts at once: the demo world, and imports of a staff register. */
@Injectable()
export class IdentityLoader {
  constructor(
    private readonly users: UserRepository,
    private readonly memberships: MembershipRepository,
    private readonly credentials: CredentialRepository,
  ) {}

  async insert(em: EntityManager, rows: IdentityRows): Promise<void> {
    await this.users.insert(em, rows.users)
    await this.memberships.insert(em, rows.memberships)
    await this.credentials.insert(em, rows.credentials ?? [])
  }
}
