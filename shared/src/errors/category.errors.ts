import { row, type ErrorTable } from './error-text.js'

/** Categories. */
export const CATEGORY_ERRORS = {
  CATEGORY_NOT_FOUND: row(400, '没有找到这个类别', 'This category was not found'),
} as const satisfies ErrorTable
