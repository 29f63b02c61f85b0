import { Injectable } from '@nestjs/common'
import { In, MoreThan, type EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { TimeLimitEntity } from './time-limit.entity.js'

export interface LimitPlace {
  /** The areas that contain it, in any order. */
  readonly areaIds: readonly string[]
  /** Its category and that one's group. */
  readonly categoryIds: readonly string[]
}

export interface LimitPage {
  readonly countyId: string
  readonly categoryId: string | undefined
  /** The id of the last one seen. */
  readonly after: string | undefined
  readonly take: number
}

@Injectable()
export class TimeLimitRepository {
  /** Every rule that may be for such a ticket, whatever its kind and condition. */
  applying(em: EntityManager, { areaIds, categoryIds }: LimitPlace): Promise<TimeLimitEntity[]> {
    return em
      .createQueryBuilder(TimeLimitEntity, 'l')
      .where({ areaId: In([...areaIds]) })
      .andWhere(
        categoryIds.length === 0
          ? 'l.categoryId IS NULL'
          : '(l.categoryId IS NULL OR l.categoryId IN (:...categoryIds))',
        { categoryIds: [...categoryIds] },
      )
      .getMany()
  }

  page(em: EntityManager, { countyId, categoryId, after, take }: LimitPage): Promise<TimeLimitEntity[]> {
    return em.find(TimeLimitEntity, {
      where: {
        countyId,
        ...(categoryId !== undefined && { categoryId }),
        ...(after !== undefined && { id: MoreThan(after) }),
      },
      order: { id: 'ASC' },
      take,
    })
  }

  find(em: EntityManager, id: string): Promise<TimeLimitEntity | null> {
    return em.findOneBy(TimeLimitEntity, { id })
  }

  async insert(em: EntityManager, row: TimeLimitEntity): Promise<void> {
    await insertRows(em, TimeLimitEntity, [row])
  }

  /** False when somebody was faster. */
  async replace(
    em: EntityManager,
    { id, version }: TimeLimitEntity,
    next: TimeLimitEntity,
  ): Promise<boolean> {
    const { affected } = await em.update(TimeLimitEntity, { id, version }, next)
    return affected === 1
  }

  /** False when somebody was faster. */
  async remove(em: EntityManager, { id, version }: TimeLimitEntity): Promise<boolean> {
    const { affected } = await em.delete(TimeLimitEntity, { id, version })
    return affected === 1
  }
}
