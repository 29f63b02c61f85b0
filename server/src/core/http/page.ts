import { AppError } from '../errors/app-error.js'
import { IntField, TextField } from './fields.js'

export const MAX_PAGE_SIZE = 100
export const DEFAULT_PAGE_SIZE = 20

/** Keyset paging: `cursor` is opaque and comes from the page before. */
export class PageQuery {
  @TextField({ max: 400, optional: true })
  cursor?: string

  @IntField({ min: 1, max: MAX_PAGE_SIZE, fromText: true, optional: true })
  limit?: number
}

/** A cursor from the sort key of the last row. */
export function encodeCursor(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/**
 * Of rows that were found, one more than `limit` if there are others: those to show, and where the next page begins.
 * @param keyOf what the rows are sorted by, unique
 */
export function cutPage<T>(
  found: readonly T[],
  limit: number,
  keyOf: (last: T) => readonly (string | number)[],
): { readonly rows: readonly T[]; readonly nextCursor: string | null } {
  const rows = found.slice(0, limit)
  const last = found.length > limit ? rows.at(-1) : undefined
  return { rows, nextCursor: last === undefined ? null : encodeCursor(keyOf(last)) }
}

/** Reads a cursor of `length` parts. @throws AppError CURSOR_INVALID */
export function decodeCursor(cursor: string, length: number): readonly (string | number)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    const valid = Array.isArray(key) && key.length === length && key.every(isScalar)
    if (valid) return key as (string | number)[]
  } catch {
    // falls through to the same answer as a well-formed cursor of the wrong shape
  }
  throw new AppError('CURSOR_INVALID')
}

function isScalar(part: unknown): boolean {
  return typeof part === 'string' || (typeof part === 'number' && Number.isFinite(part))
}
