import { Injectable } from '@nestjs/common'
import { Brackets, In, IsNull, type EntityManager, type SelectQueryBuilder } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import type { OrganisationSort } from '../../category/index.js'
import type { OrganisationKind } from '../domain/organisation-kind.js'
import { OrganisationEntity } from './organisation.entity.js'

export interface OrganisationQuery {
  readonly countyId: string
  readonly kind?: OrganisationKind
  readonly q?: string
  /** The closed ones too. */
  readonly withClosed: boolean
  readonly after?: { readonly name: string; readonly id: string }
  readonly limit: number
}

@Injectable()
export class OrganisationRepository {
  /** Closed or not. */
  byId(em: EntityManager, id: string): Promise<OrganisationEntity | null> {
    return em.findOneBy(OrganisationEntity, { id })
  }

  openById(em: EntityManager, id: string): Promise<OrganisationEntity | null> {
    return em.findOneBy(OrganisationEntity, { id, closedAt: IsNull() })
  }

  /** Closed ones too: old tickets keep their names. */
  byIds(em: EntityManager, ids: readonly string[]): Promise<OrganisationEntity[]> {
    return ids.length === 0 ? Promise.resolve([]) : em.findBy(OrganisationEntity, { id: In([...ids]) })
  }

  ofCounty(em: EntityManager, countyId: string): Promise<OrganisationEntity[]> {
    const where = { countyId, closedAt: IsNull() }
    return em.find(OrganisationEntity, { where, order: { name: 'ASC', id: 'ASC' } })
  }

  ofSort(em: EntityManager, countyId: string, sort: OrganisationSort): Promise<OrganisationEntity[]> {
    return em.find(OrganisationEntity, {
      where: { countyId, sort, closedAt: IsNull() },
      order: { id: 'ASC' },
    })
  }

  /** In the order of names; one row more than asked for when there are more. */
  search(em: EntityManager, query: OrganisationQuery): Promise<OrganisationEntity[]> {
    const found = em
      .createQueryBuilder(OrganisationEntity, 'o')
      .where('o.countyId = :countyId', { countyId: query.countyId })
    narrow(found, query)
    return found
      .orderBy('o.name')
      .addOrderBy('o.id')
      .take(query.limit + 1)
      .getMany()
  }

  insert(em: EntityManager, row: OrganisationEntity): Promise<void> {
    return insertRows(em, OrganisationEntity, [row])
  }

  async update(em: EntityManager, id: string, change: Partial<OrganisationEntity>): Promise<void> {
    if (Object.keys(change).length > 0) await em.update(OrganisationEntity, { id }, change)
  }
}

function narrow(
  found: SelectQueryBuilder<OrganisationEntity>,
  { kind, q, withClosed, after }: OrganisationQuery,
): void {
  if (kind !== undefined) found.andWhere('o.kind = :kind', { kind })
  if (!withClosed) found.andWhere('o.closedAt IS NULL')
  if (q !== undefined && q.trim() !== '')
    found.andWhere("o.name LIKE :part ESCAPE '|'", { part: `%${q.trim().replace(/[|%_]/g, '|$&')}%` })
  if (after)
    found.andWhere(
      new Brackets((later) =>
        later.where('o.name > :name', after).orWhere('o.name = :name AND o.id > :id', after),
      ),
    )
}
