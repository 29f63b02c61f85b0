import { Injectable } from '@nestjs/common'
import type { Role } from '@beegrid/shared'
import { Brackets, type EntityManager } from 'typeorm'
import { MembershipEntity, UserEntity } from '../../identity/index.js'

interface StaffedQuery {
  readonly roles: readonly Role[]
  readonly ids: readonly string[]
  readonly now: number
}

/** Which of many areas or organisations have somebody: one statement, where asking one by one would be hundreds. */
@Injectable()
export class StaffingRepository {
  areas(em: EntityManager, query: StaffedQuery): Promise<ReadonlySet<string>> {
    return this.staffed(em, 'areaId', query)
  }

  organisations(em: EntityManager, query: StaffedQuery): Promise<ReadonlySet<string>> {
    return this.staffed(em, 'organisationId', query)
  }

  /** When the last person of an organisation left; null where the roles do not say it (an account was disabled). */
  async lastLeft(em: EntityManager, organisationId: string, now: number): Promise<number | null> {
    const left = await em
      .createQueryBuilder(MembershipEntity, 'm')
      .select('MAX(m.validTo)', 'at')
      .where('m.organisationId = :organisationId AND m.validTo <= :now', { organisationId, now })
      .getRawOne<{ at: string | number | null }>()
    return left?.at === null || left?.at === undefined ? null : Number(left.at)
  }

  private async staffed(
    em: EntityManager,
    column: 'areaId' | 'organisationId',
    { roles, ids, now }: StaffedQuery,
  ): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set()
    const rows = await em
      .createQueryBuilder(MembershipEntity, 'm')
      .select(`DISTINCT m.${column}`, 'id')
      .innerJoin(UserEntity, 'u', "u.id = m.userId AND u.status = 'active'")
      .where(`m.${column} IN (:...ids) AND m.role IN (:...roles)`, { ids, roles })
      .andWhere('m.validFrom <= :now', { now })
      .andWhere(new Brackets((either) => either.where('m.validTo IS NULL').orWhere('m.validTo > :now')))
      .getRawMany<{ id: string }>()
    return new Set(rows.map(({ id }) => id))
  }
}
