import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm'
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js'

/** SQLite binds at most 32,766 values a statement; wide rows times this stay below. */
const ROWS_PER_STATEMENT = 400

/**
 * Inserts whole rows without reading them back: on the hot path TypeORM's `save` costs more than the database does.
 * Rows are complete entities, so TypeORM's "deep partial" type, which cannot express JSON columns, is put aside here alone.
 */
export async function insertRows<T extends ObjectLiteral>(
  em: EntityManager,
  entity: EntityTarget<T>,
  rows: readonly T[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const slice = rows.slice(start, start + ROWS_PER_STATEMENT) as unknown as QueryDeepPartialEntity<T>[]
    await em.createQueryBuilder().insert().into(entity).values(slice).updateEntity(false).execute()
  }
}
