import { Injectable } from '@nestjs/common'
import { IsNull, MoreThan, Not, type EntityManager } from 'typeorm'
import { insertRows } from '../database/insert-rows.js'
import { AuditLaneEntity } from './audit-lane.entity.js'
import { AuditRowEntity } from './audit-row.entity.js'

@Injectable()
export class AuditRepository {
  /** The end of a lane, one longer, and nobody else's until the transaction ends: the update takes the row's lock first. */
  async lengthen(em: EntityManager, lane: number): Promise<AuditLaneEntity> {
    const longer = { seq: () => 'seq + 1' }
    await em.createQueryBuilder().update(AuditLaneEntity).set(longer).where({ lane }).execute()
    return em.findOneByOrFail(AuditLaneEntity, { lane })
  }

  async append(
    em: EntityManager,
    row: AuditRowEntity & { readonly lane: number; readonly hash: string },
  ): Promise<void> {
    await insertRows(em, AuditRowEntity, [row])
    await em.update(AuditLaneEntity, { lane: row.lane }, { head: row.hash })
  }

  lanes(em: EntityManager): Promise<AuditLaneEntity[]> {
    return em.find(AuditLaneEntity, { order: { lane: 'ASC' } })
  }

  lane(em: EntityManager, lane: number): Promise<AuditLaneEntity | null> {
    return em.findOneBy(AuditLaneEntity, { lane })
  }

  rowsAfter(
    em: EntityManager,
    { lane, seq, take }: { lane: number; seq: number; take: number },
  ): Promise<AuditRowEntity[]> {
    return em.find(AuditRowEntity, { where: { lane, seq: MoreThan(seq) }, order: { seq: 'ASC' }, take })
  }

  row(em: EntityManager, lane: number, seq: number): Promise<AuditRowEntity | null> {
    return em.findOneBy(AuditRowEntity, { lane, seq })
  }

  /** The lanes that rows claim to be in, whether or not there is such a lane. */
  async lanesNamed(em: EntityManager): Promise<number[]> {
    const rows = await em
      .createQueryBuilder(AuditRowEntity, 'row')
      .select('row.lane', 'lane')
      .where('row.lane IS NOT NULL')
      .groupBy('row.lane')
      .getRawMany<{ lane: number | string }>()
    return rows.map(({ lane }) => Number(lane))
  }

  /** Rows in no chain, written no earlier than the first one in a chain: none of ours. */
  async strays(em: EntityManager, take: number): Promise<AuditRowEntity[]> {
    const [first] = await em.find(AuditRowEntity, {
      where: { lane: Not(IsNull()) },
      order: { at: 'ASC' },
      take: 1,
    })
    if (!first) return []
    const where = { lane: IsNull(), at: MoreThan(first.at) }
    return em.find(AuditRowEntity, { where, order: { at: 'ASC' }, take })
  }

  /** How many rows are older than the chains, and how many there are. */
  async counts(em: EntityManager): Promise<{ unchained: number; all: number }> {
    const unchained = await em.countBy(AuditRowEntity, { lane: IsNull() })
    return { unchained, all: await em.count(AuditRowEntity) }
  }
}
