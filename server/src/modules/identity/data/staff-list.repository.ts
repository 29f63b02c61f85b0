import { Injectable } from '@nestjs/common'
import type { Role } from '@beegrid/shared'
import { Brackets, type EntityManager, type SelectQueryBuilder } from 'typeorm'
import { AreaEntity } from '../../area/index.js'
import { MembershipEntity } from './membership.entity.js'
import { UserEntity } from './user.entity.js'

/** Whose staff: of these areas and all below them, of one organisation, or of the whole installation. */
export type StaffScope =
  | { readonly kind: 'everything' }
  | { readonly kind: 'areas'; readonly areaIds: readonly string[] }
  | { readonly kind: 'organisation'; readonly organisationId: string }

export interface StaffQuery {
  readonly scope: StaffScope
  readonly role?: Role
  /** Part of a name, the beginning of a user name, or a whole telephone number. */
  readonly q?: string
  /** Those who left instead of those who serve. */
  readonly former?: boolean
  /** Name and id of the last one seen. */
  readonly after?: { readonly name: string; readonly id: string }
  readonly limit: number
  readonly now: number
}

const NOT_OVER = '(m.validTo IS NULL OR m.validTo > :now)'
const INSIDE = ['a.id', 'a.communityId', 'a.subdistrictId', 'a.countyId']

@Injectable()
export class StaffListRepository {
  /** In the order of names; one row more than asked for when there are more. */
  search(em: EntityManager, query: StaffQuery): Promise<UserEntity[]> {
    const found = em.createQueryBuilder(UserEntity, 'u').where(serving(em, query))
    // Somebody who left one post and holds another here has not left.
    if (query.former) found.andWhere(`NOT ${serving(em, { ...query, former: false })}`)
    narrow(found, query)
    return found
      .setParameters(parametersOf(query))
      .orderBy('u.name')
      .addOrderBy('u.id')
      .take(query.limit + 1)
      .getMany()
  }
}

/** That somebody holds (or held) such a role in the scope, as a condition in SQL. */
function serving(em: EntityManager, { scope, role, former }: StaffQuery): string {
  const held = em
    .createQueryBuilder(MembershipEntity, 'm')
    .select('1')
    .leftJoin(AreaEntity, 'a', 'a.id = m.areaId')
    .where("m.userId = u.id AND m.role <> 'resident'")
  if (!former) held.andWhere(NOT_OVER)
  if (role !== undefined) held.andWhere('m.role = :role')
  if (scope.kind === 'organisation') held.andWhere('m.organisationId = :organisationId')
  if (scope.kind === 'areas') held.andWhere(insideAreas())
  return `EXISTS (${held.getQuery()})`
}

/** Staff of an organisation belong to the county it serves. */
function insideAreas(): string {
  const inside = INSIDE.map((column) => `${column} IN (:...areaIds)`)
  return `(${inside.join(' OR ')} OR (m.organisationId IS NOT NULL AND m.countyId IN (:...areaIds)))`
}

function narrow(found: SelectQueryBuilder<UserEntity>, { q, after }: StaffQuery): void {
  if (q !== undefined && q !== '') {
    const byUsername = 'EXISTS (SELECT 1 FROM credential c WHERE c.user_id = u.id AND c.username LIKE :start)'
    found.andWhere(
      new Brackets((any) =>
        any
          .where("u.name LIKE :part ESCAPE '|'")
          .orWhere('u.phone = :q')
          .orWhere(byUsername.replace(':start', ":start ESCAPE '|'")),
      ),
    )
  }
  if (after) found.andWhere('(u.name > :afterName OR (u.name = :afterName AND u.id > :afterId))')
}

function parametersOf({ scope, role, q, after, now }: StaffQuery): Record<string, unknown> {
  const words = (q ?? '').trim()
  const literal = words.replace(/[|%_]/g, '|$&')
  return {
    now,
    ...(role !== undefined && { role }),
    ...(scope.kind === 'areas' && { areaIds: [...scope.areaIds] }),
    ...(scope.kind === 'organisation' && { organisationId: scope.organisationId }),
    ...(words !== '' && { q: words, part: `%${literal}%`, start: `${literal.toLowerCase()}%` }),
    ...(after && { afterName: after.name, afterId: after.id }),
  }
}
