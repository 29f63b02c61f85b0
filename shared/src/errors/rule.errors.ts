import { row, type ErrorTable } from './error-text.js'

/** The rule table. */
export const RULE_ERRORS = {
  RULES_CHANGED: row(
    409,
    '规则刚被 {name} 改过，请看过最新的再保存',
    '{name} has just changed the rules. Please look at them before you save',
  ),
  RULES_REFUSED: row(400, '有 {count} 条规则不能这样保存', '{count} rule(s) cannot be saved like this'),
  RULE_VERSION_NOT_FOUND: row(404, '没有这个版本', 'There is no such version'),
  PERIOD_WRONG: row(
    400,
    '起止日期不对：开始不能晚于结束，最长一年',
    'The dates are not right: from before to, at most a year',
  ),
} as const satisfies ErrorTable
