import { row, type ErrorTable } from './error-text.js'

/** What is asked for on tickets and granted, supervision orders. */
export const REQUEST_ERRORS = {
  TICKET_HOLD_END_INVALID: row(
    400,
    '挂账要有恢复日期，最长 {days} 天',
    'A hold ends in the future, {days} days from now at the latest',
  ),
  TICKET_GRANTED_BEFORE: row(
    403,
    '您已经同意过，下一级要由另一个人审批',
    'You have agreed before: the next level is for somebody else',
  ),
  TICKET_REFUSAL_UNEXPLAINED: row(400, '不同意的话，请写明原因', 'Please say why you do not agree'),
  SUPERVISION_TERM_INVALID: row(
    400,
    '答复期限要在 {days} 天以内',
    'An answer is due in the future, within {days} days',
  ),
  SUPERVISION_OPEN_ALREADY: row(
    409,
    '本级已经督办，正等答复',
    'Your desk supervises it already and waits for an answer',
  ),
  SUPERVISION_ANSWERED: row(409, '这件督办已经答复过了', 'This order has been answered already'),
  SUPERVISION_OF_LEVEL_ABOVE: row(
    403,
    '这是上一级的督办，由上一级解除',
    'This order is of the level above, which lifts it',
  ),
  SUPERVISION_EMPTY: row(400, '请选择要督办的事', 'Please choose what to supervise'),
  SUPERVISION_TOO_MANY: row(
    400,
    '一次最多督办 {max} 件，请缩小范围',
    'At most {max} tickets at a time; please narrow it down',
  ),
} as const satisfies ErrorTable
