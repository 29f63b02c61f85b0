import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import type { Category, CategoryCondition } from '../domain/category-definition.js'
import { CategoryConditionEntity } from './category-condition.entity.js'
import { CategoryEntity } from './category.entity.js'

@Injectable()
export class CategoryRepository {
  async all(em: EntityManager): Promise<Category[]> {
    const [rows, conditions] = await Promise.all([
      em.find(CategoryEntity, { order: { position: 'ASC', code: 'ASC' } }),
      em.find(CategoryConditionEntity, { order: { position: 'ASC' } }),
    ])
    const of = (id: string): CategoryCondition[] =>
      conditions.filter((each) => each.categoryId === id).map(conditionOf)
    return rows.map(({ position: _, ...row }) => ({ ...row, conditions: of(row.id) }))
  }

  /** Adds what is not there yet and leaves the rest as the county has made it. */
  async addMissing(em: EntityManager, categories: readonly Category[]): Promise<void> {
    const known = new Set((await em.find(CategoryEntity, { select: { id: true } })).map(({ id }) => id))
    const fresh = categories
      .map((category, position) => ({ category, position }))
      .filter(({ category }) => !known.has(category.id))
    await insertRows(
      em,
      CategoryEntity,
      fresh.map(({ category, position }) => rowOf(category, position)),
    )
    await insertRows(
      em,
      CategoryConditionEntity,
      fresh.flatMap(({ category }) => conditionRows(category)),
    )
  }
}

function conditionOf(row: CategoryConditionEntity): CategoryCondition {
  const { id, openWhen, openWhenEn, closeWhen, closeWhenEn, limitValue, limitUnit } = row
  return { id, openWhen, openWhenEn, closeWhen, closeWhenEn, limit: { value: limitValue, unit: limitUnit } }
}

function rowOf({ conditions: _, keywords, kinds, ...category }: Category, position: number): CategoryEntity {
  return { ...category, keywords: [...keywords], kinds: [...kinds], position }
}

function conditionRows(category: Category): CategoryConditionEntity[] {
  return category.conditions.map(({ limit, ...condition }, position) => ({
    ...condition,
    categoryId: category.id,
    position,
    limitValue: limit.value,
    limitUnit: limit.unit,
  }))
}
