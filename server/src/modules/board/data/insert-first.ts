import type { EntityManager, ObjectLiteral } from 'typeorm'
import { ConcurrentChangeError, insertRows, isUniqueViolation } from '../../../core/database/index.js'

/** A row of which there is one for each person. @throws ConcurrentChangeError when the same person was there at the same moment */
export async function insertFirst<T extends ObjectLiteral & { readonly id: string }>(
  em: EntityManager,
  entity: new () => T,
  row: T,
): Promise<void> {
  try {
    await insertRows(em, entity, [row])
  } catch (error) {
    if (isUniqueViolation(error)) throw new ConcurrentChangeError(entity.name, row.id)
    throw error
  }
}
