import { AppError } from '../../../core/errors/index.js'
import { decodeCursor } from '../../../core/http/index.js'

/** The key of the last row seen, of a list by time. @throws AppError CURSOR_INVALID */
export function timeCursor(cursor: string | undefined): { readonly after?: readonly [number, string] } {
  if (cursor === undefined) return {}
  const [at, id] = decodeCursor(cursor, 2)
  if (typeof at !== 'number' || typeof id !== 'string') throw new AppError('CURSOR_INVALID')
  return { after: [at, id] }
}
