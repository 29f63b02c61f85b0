import { row, type ErrorTable } from './error-text.js'

/** What is asked for on tickets and granted, supervision orders. */
export const REQUEST_ERRORS = {
  TICKET_HOLD_END_INVALID: row(
    400,
    '挂账要有恢复日期，最长 {days} 天',
    'A hold ends in the future, {days} days from now at the latest',
  ),
  TICKET_REFUSAL_UNEXPLAINED: row(400, '不同意的话，请写明原因', 'Please say why you do not agree'),
} as const satisfies ErrorTable
