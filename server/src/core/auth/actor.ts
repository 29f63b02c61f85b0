import type { Role } from '@beegrid/shared'

/** A role held for an area or an organisation, read from the database for each request (G19). */
export interface ActorMembership {
  readonly role: Role
  readonly areaId: string | null
  readonly organisationId: string | null
}

/** Who is asking. */
export interface Actor {
  readonly userId: string
  readonly name: string
  readonly memberships: readonly ActorMembership[]
}

/** Ids of the areas an actor holds one of these roles for. */
export function areasHeld(actor: Actor, roles: readonly Role[]): readonly string[] {
  return actor.memberships.flatMap(({ role, areaId }) =>
    areaId !== null && roles.includes(role) ? [areaId] : [],
  )
}

/** Ids of the organisations an actor works for. */
export function organisationsHeld(actor: Actor): readonly string[] {
  return actor.memberships.flatMap(({ organisationId }) => (organisationId === null ? [] : [organisationId]))
}
