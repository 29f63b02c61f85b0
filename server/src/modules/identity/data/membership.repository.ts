import { Injectable } from '@nestjs/common'
import type { Role } from '@beegrid/shared'
import { Brackets, In, IsNull, MoreThan, type EntityManager, type SelectQueryBuilder } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { MembershipEntity } from './membership.entity.js'
import { UserEntity } from './user.entity.js'

/** Holders of any of these roles, for one area or one organisation. */
export interface HolderQuery {
  readonly roles: readonly Role[]
  readonly areaId?: string
  readonly organisationId?: string
}

@Injectable()
export class MembershipRepository {
  insert(em: EntityManager, memberships: readonly MembershipEntity[]): Promise<void> {
    return insertRows(em, MembershipEntity, memberships)
  }

  ofUser(em: EntityManager, userId: string, now: number): Promise<MembershipEntity[]> {
    return inForce(em, now).andWhere('m.userId = :userId', { userId }).orderBy('m.id').getMany()
  }

  byId(em: EntityManager, id: string): Promise<MembershipEntity | null> {
    return em.findOneBy(MembershipEntity, { id })
  }

  /** Those of the past too. */
  everOf(em: EntityManager, userIds: readonly string[]): Promise<MembershipEntity[]> {
    return em.find(MembershipEntity, { where: { userId: In([...userIds]) }, order: { id: 'ASC' } })
  }

  /** Those in force, and those that will be. */
  notOver(em: EntityManager, userIds: readonly string[], now: number): Promise<MembershipEntity[]> {
    const userId = In([...userIds])
    return em.find(MembershipEntity, {
      where: [
        { userId, validTo: IsNull() },
        { userId, validTo: MoreThan(now) },
      ],
      order: { id: 'ASC' },
    })
  }

  /** Ends a membership that is not over yet. */
  async end(em: EntityManager, id: string, now: number): Promise<boolean> {
    const { affected } = await em
      .createQueryBuilder()
      .update(MembershipEntity)
      .set({ validTo: now })
      .where('id = :id AND (valid_to IS NULL OR valid_to > :now)', { id, now })
      .execute()
    return affected === 1
  }

  /** Memberships in force of people whose account is active. */
  holders(em: EntityManager, query: HolderQuery, now: number): Promise<MembershipEntity[]> {
    const { roles, areaId, organisationId } = query
    if (areaId === undefined && organisationId === undefined)
      throw new Error('holders of what? give an area or an organisation')
    const found = inForce(em, now)
      .innerJoin(UserEntity, 'u', 'u.id = m.userId AND u.status = :active', { active: 'active' })
      .andWhere('m.role IN (:...roles)', { roles })
    if (areaId !== undefined) found.andWhere('m.areaId = :areaId', { areaId })
    if (organisationId !== undefined) found.andWhere('m.organisationId = :organisationId', { organisationId })
    return found.orderBy('m.id').getMany()
  }
}

function inForce(em: EntityManager, now: number): SelectQueryBuilder<MembershipEntity> {
  return em
    .createQueryBuilder(MembershipEntity, 'm')
    .where('m.validFrom <= :now', { now })
    .andWhere(new Brackets((either) => either.where('m.validTo IS NULL').orWhere('m.validTo > :now')))
}
