import { Injectable } from '@nestjs/common'
import { In, type EntityManager } from 'typeorm'
import { TimeLimitEntity } from './time-limit.entity.js'

export interface LimitPlace {
  /** The areas that contain it, in any order. */
  readonly areaIds: readonly string[]
  /** Its category and that one's group. */
  readonly categoryIds: readonly string[]
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
}
