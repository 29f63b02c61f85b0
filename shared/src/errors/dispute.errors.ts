import { row, type ErrorTable } from './error-text.js'

/** Quarrels that are mediated. */
export const DISPUTE_ERRORS = {
  DISPUTE_OUTCOME_NEEDED: row(
    400,
    '请说明调解结果：达成协议，或没有达成协议',
    'Please say what came of it: an agreement, or none',
  ),
  OUTCOME_OF_DISPUTES: row(400, '只有纠纷才说有没有达成协议', 'Only disputes end with an agreement or none'),
} as const satisfies ErrorTable
