import { row, type ErrorTable } from './error-text.js'

/** Categories. */
export const CATEGORY_ERRORS = {
  CATEGORY_NOT_FOUND: row(400, '没有找到这个类别', 'This category was not found'),
  CATEGORY_CONDITION_UNKNOWN: row(400, '这个事项没有这种情形', 'This matter has no such condition'),
} as const satisfies ErrorTable
