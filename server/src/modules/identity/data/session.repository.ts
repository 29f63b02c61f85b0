import { Injectable } from '@nestjs/common'
import type { Role } from '@beegrid/shared'
import { IsNull, LessThanOrEqual, MoreThan, Not, type EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { MembershipEntity } from './membership.entity.js'
import { SessionEntity } from './session.entity.js'
import { UserEntity } from './user.entity.js'

/** A live session's person and one membership in force, or none. */
export interface SessionMembershipRow {
  readonly userId: string
  readonly name: string
  readonly status: UserEntity['status']
  readonly role: Role | null
  readonly areaId: string | null
  readonly organisationId: string | null
}

const IN_FORCE = 'm.userId = u.id AND m.validFrom <= :now AND (m.validTo IS NULL OR m.validTo > :now)'

@Injectable()
export class SessionRepository {
  insert(em: EntityManager, session: SessionEntity): Promise<void> {
    return insertRows(em, SessionEntity, [session])
  }

  find(em: EntityManager, sessionId: string): Promise<SessionEntity | null> {
    return em.findOneBy(SessionEntity, { id: sessionId })
  }

  /** One question for each request: is the session alive, whose is it, and what may that person do now (G19). */
  withMemberships(em: EntityManager, sessionId: string, now: number): Promise<SessionMembershipRow[]> {
    return em
      .createQueryBuilder(SessionEntity, 's')
      .innerJoin(UserEntity, 'u', 'u.id = s.userId')
      .leftJoin(MembershipEntity, 'm', IN_FORCE)
      .select('u.id', 'userId')
      .addSelect('u.name', 'name')
      .addSelect('u.status', 'status')
      .addSelect('m.role', 'role')
      .addSelect('m.areaId', 'areaId')
      .addSelect('m.organisationId', 'organisationId')
      .where('s.id = :sessionId AND s.revokedAt IS NULL AND s.expiresAt > :now', { sessionId })
      .orderBy('m.id')
      .setParameter('now', now)
      .getRawMany<SessionMembershipRow>()
  }

  /** Moves on by one generation, if this is the current one of a live session: of two at once, one does. */
  async rotate(
    em: EntityManager,
    token: { sessionId: string; generation: number },
    times: { now: number; expiresAt: number },
  ): Promise<boolean> {
    const alive = { revokedAt: IsNull(), expiresAt: MoreThan(times.now) }
    const { affected } = await em.update(
      SessionEntity,
      { id: token.sessionId, generation: token.generation, ...alive },
      { generation: token.generation + 1, rotatedAt: times.now, expiresAt: times.expiresAt },
    )
    return affected === 1
  }

  async revoke(em: EntityManager, sessionId: string, now: number): Promise<void> {
    await em.update(SessionEntity, { id: sessionId, revokedAt: IsNull() }, { revokedAt: now })
  }

  /** Ends a person's sessions, but for the one to keep. */
  async revokeAll(em: EntityManager, userId: string, rule: { now: number; keep?: string }): Promise<void> {
    const others = rule.keep === undefined ? {} : { id: Not(rule.keep) }
    await em.update(SessionEntity, { userId, revokedAt: IsNull(), ...others }, { revokedAt: rule.now })
  }

  /** Forgets a person's sessions that are over: they count for nothing any more. */
  async removeExpired(em: EntityManager, userId: string, now: number): Promise<void> {
    await em.delete(SessionEntity, { userId, expiresAt: LessThanOrEqual(now) })
  }
}
