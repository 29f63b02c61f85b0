import { Injectable } from '@nestjs/common'
import { In, LessThanOrEqual, type EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { ContentCheckEntity, type CheckState, type ContentKind } from './content-check.entity.js'

export interface CheckListQuery {
  readonly areaId: string
  readonly states: readonly CheckState[]
  readonly before: { readonly at: number; readonly id: string } | undefined
  readonly take: number
}

const ON_THE_WAY: readonly CheckState[] = ['waiting', 'asking', 'asked']

@Injectable()
export class ContentCheckRepository {
  /** Adds what is not there yet: an event that is delivered again adds nothing. */
  async addNew(em: EntityManager, rows: readonly ContentCheckEntity[]): Promise<void> {
    if (rows.length === 0) return
    const known = await em.findBy(ContentCheckEntity, {
      subjectId: In(rows.map(({ subjectId }) => subjectId)),
    })
    const seen = new Set(known.map(keyOf))
    await insertRows(
      em,
      ContentCheckEntity,
      rows.filter((row) => !seen.has(keyOf(row))),
    )
  }

  /** Rows whose subjects are new for certain. */
  async insert(em: EntityManager, rows: readonly ContentCheckEntity[]): Promise<void> {
    await insertRows(em, ContentCheckEntity, rows)
  }

  of(em: EntityManager, kind: ContentKind, subjectIds: readonly string[]): Promise<ContentCheckEntity[]> {
    return em.findBy(ContentCheckEntity, { kind, subjectId: In([...subjectIds]) })
  }

  find(em: EntityManager, id: string): Promise<ContentCheckEntity | null> {
    return em.findOneBy(ContentCheckEntity, { id })
  }

  byTrace(em: EntityManager, traceId: string): Promise<ContentCheckEntity | null> {
    return em.findOneBy(ContentCheckEntity, { traceId })
  }

  due(em: EntityManager, now: number, take: number): Promise<ContentCheckEntity[]> {
    return em.find(ContentCheckEntity, {
      where: { state: In([...ON_THE_WAY]), nextAt: LessThanOrEqual(now) },
      order: { nextAt: 'ASC', id: 'ASC' },
      take,
    })
  }

  /** Changes a row if it still is as it was read. */
  async move(
    em: EntityManager,
    { id, state, nextAt }: Pick<ContentCheckEntity, 'id' | 'state' | 'nextAt'>,
    change: Partial<Omit<ContentCheckEntity, 'id'>>,
  ): Promise<boolean> {
    const { affected } = await em.update(ContentCheckEntity, { id, state, nextAt }, change)
    return affected === 1
  }

  /** Inside an area, the newest first. */
  page(em: EntityManager, { areaId, states, before, take }: CheckListQuery): Promise<ContentCheckEntity[]> {
    const query = em
      .createQueryBuilder(ContentCheckEntity, 'c')
      .where('(c.communityId = :areaId OR c.subdistrictId = :areaId OR c.countyId = :areaId)', { areaId })
      .andWhere('c.state IN (:...states)', { states })
      .orderBy({ 'c.createdAt': 'DESC', 'c.id': 'DESC' })
      .take(take)
    if (before)
      query.andWhere('(c.createdAt < :at OR (c.createdAt = :at AND c.id < :id))', {
        at: before.at,
        id: before.id,
      })
    return query.getMany()
  }
}

function keyOf({ kind, subjectId }: ContentCheckEntity): string {
  return `${kind} ${subjectId}`
}
