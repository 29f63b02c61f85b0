import type { Role } from '@beegrid/shared'
import { newId } from '../../src/core/ids/index.js'
import {
  DEFAULT_SETTINGS,
  IdentityLoader,
  Passwords,
  type CredentialEntity,
  type MembershipEntity,
  type UserEntity,
} from '../../src/modules/identity/index.js'
import { UserRepository } from '../../src/modules/identity/data/user.repository.js'
import { SessionService } from '../../src/modules/identity/session.service.js'
import type { ApiClient } from './api-client.js'
import type { TestServer } from './test-server.js'

export interface NewMembership extends Partial<Omit<MembershipEntity, 'id' | 'userId' | 'role'>> {
  readonly role: Role
}

export interface NewPerson extends Partial<UserEntity> {
  readonly memberships?: readonly NewMembership[]
  readonly login?: { readonly username: string; readonly password: string }
}

export interface Person {
  readonly id: string
  readonly name: string
  /** Calls the API as this person. */
  readonly api: ApiClient
}

/** Adds somebody with the given roles, without signing in; gives the id. */
export async function addAccount(server: TestServer, person: NewPerson = {}): Promise<UserEntity> {
  const { memberships = [], login, ...given } = person
  const user: UserEntity = Object.assign(plainUser(server), given)
  const credentials = login ? [await credentialOf(server, user.id, login)] : []
  const held = memberships.map((each) => membershipOf(user, each))
  const loader = server.get(IdentityLoader)
  await server.database.write((em) => loader.insert(em, { users: [user], memberships: held, credentials }))
  return user
}

/** Adds somebody and signs in as them. */
export async function addPerson(server: TestServer, person: NewPerson = {}): Promise<Person> {
  return signInAs(server, await addAccount(server, person))
}

/** Opens a session for an account, whatever door it would use. */
export async function signInAs(server: TestServer, account: { readonly id: string }): Promise<Person> {
  const { accessToken, user } = await server.database.write(async (em) => {
    const found = await server.get(UserRepository).find(em, account.id)
    if (!found) throw new Error(`no account ${account.id}`)
    return server.get(SessionService).open(em, found)
  })
  return { id: user.id, name: user.name, api: server.as(accessToken) }
}

function plainUser(server: TestServer): UserEntity {
  const plain = { name: '陈小蜂', phone: null, status: 'active' as const, demo: false, countyId: null }
  return { id: newId(), ...plain, settings: DEFAULT_SETTINGS, createdAt: server.clock.now() }
}

function membershipOf(user: UserEntity, given: NewMembership): MembershipEntity {
  const where = { areaId: null, organisationId: null, countyId: null }
  const terms = { post: null, duties: [], validFrom: user.createdAt, validTo: null }
  return { id: newId(), userId: user.id, ...where, ...terms, ...given }
}

async function credentialOf(
  server: TestServer,
  userId: string,
  { username, password }: { username: string; password: string },
): Promise<CredentialEntity> {
  const passwordHash = await server.get(Passwords).hash(password)
  return { userId, username, passwordHash, changedAt: server.clock.now() }
}
