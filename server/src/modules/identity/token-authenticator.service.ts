import { Injectable } from '@nestjs/common'
import { Authenticator, type Actor, type ActorMembership } from '../../core/auth/index.js'
import { Clock } from '../../core/clock/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { AccessTokens } from './access-tokens.service.js'
import { SessionRepository, type SessionMembershipRow } from './data/session.repository.js'

/** Reads the person and the roles anew for each request: nothing of them is believed from the token, nothing cached (G19). */
@Injectable()
export class TokenAuthenticator extends Authenticator {
  constructor(
    private readonly tokens: AccessTokens,
    private readonly database: Database,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {
    super()
  }

  override async authenticate(accessToken: string): Promise<Actor> {
    const { userId, sessionId } = await this.tokens.verify(accessToken)
    const rows = await this.database.read((em) =>
      this.sessions.withMemberships(em, sessionId, this.clock.now()),
    )
    const [person] = rows
    if (person?.userId !== userId) throw new AppError('TOKEN_INVALID')
    if (person.status !== 'active') throw new AppError('ACCOUNT_DISABLED')
    return { userId, name: person.name, memberships: rows.flatMap(membershipOf) }
  }
}

function membershipOf({ role, areaId, organisationId }: SessionMembershipRow): ActorMembership[] {
  return role === null ? [] : [{ role, areaId, organisationId }]
}
