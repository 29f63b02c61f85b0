import { Injectable } from '@nestjs/common'
import { LessThanOrEqual, type EntityManager } from 'typeorm'
import { OutboxRowEntity } from './outbox-row.entity.js'

@Injectable()
export class OutboxRepository {
  due(em: EntityManager, now: number, take: number): Promise<OutboxRowEntity[]> {
    return em.find(OutboxRowEntity, {
      where: { state: 'pending', nextAt: LessThanOrEqual(now) },
      order: { nextAt: 'ASC', id: 'ASC' },
      take,
    })
  }

  /** Removes a row; false when another process was faster. Until commit its lock keeps others away. */
  async remove(em: EntityManager, rowId: string): Promise<boolean> {
    const { affected } = await em.delete(OutboxRowEntity, { id: rowId, state: 'pending' })
    return affected === 1
  }

  async postpone(
    em: EntityManager,
    row: OutboxRowEntity,
    next: Pick<OutboxRowEntity, 'attempts' | 'nextAt' | 'state' | 'lastError'>,
  ): Promise<void> {
    await em.update(OutboxRowEntity, { id: row.id, attempts: row.attempts }, next)
  }

  count(em: EntityManager, state: 'pending' | 'dead'): Promise<number> {
    return em.countBy(OutboxRowEntity, { state })
  }
}
