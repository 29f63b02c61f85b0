import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { UserRepository } from './data/user.repository.js'

export interface PersonName {
  readonly id: string
  readonly name: string
  readonly phone: string | null
  /** Whether the account is open: nobody is given work whose account is disabled. */
  readonly active: boolean
}

/** Names of people, for other modules. Who may see a phone number is decided, and audited, by whoever asks (G01, G02). */
@Injectable()
export class UserDirectory {
  constructor(private readonly users: UserRepository) {}

  /** By id; unknown ids are left out. */
  async namesOf(em: EntityManager, userIds: Iterable<string>): Promise<ReadonlyMap<string, PersonName>> {
    const ids = [...new Set(userIds)]
    const found = ids.length === 0 ? [] : await this.users.findMany(em, ids)
    return new Map(
      found.map(({ id, name, phone, status }) => [id, { id, name, phone, active: status === 'active' }]),
    )
  }
}
