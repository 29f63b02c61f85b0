import { row, type ErrorTable } from './error-text.js'

/** Of every call. */
export const GENERAL_ERRORS = {
  BAD_REQUEST: row(
    400,
    '请求内容有误，请检查后重试',
    'The request is not right. Please check it and try again',
  ),
  BAD_JSON: row(400, '请求不是有效的 JSON', 'The body is not valid JSON'),
  VALIDATION_FAILED: row(400, '有 {count} 处填写有误', '{count} field(s) need correcting'),
  CURSOR_INVALID: row(
    400,
    '翻页标记无效，请从头查看',
    'The page cursor is not valid. Please start from the top',
  ),
  UNSUPPORTED_MEDIA_TYPE: row(415, '不支持这种内容类型', 'This content type is not supported'),
  BODY_TOO_LARGE: row(413, '内容太大，最多 {limit}', 'Too large: at most {limit}'),
  NOT_FOUND: row(404, '没有找到', 'Not found'),
  METHOD_NOT_ALLOWED: row(405, '不支持这种请求方式', 'This method is not supported'),
  TOO_MANY_REQUESTS: row(
    429,
    '操作太频繁，请 {seconds} 秒后再试',
    'Too many requests. Please try again in {seconds} s',
  ),
  INTERNAL: row(
    500,
    '系统出了点问题，我们已经记下。请稍后再试',
    'Something went wrong on our side and has been logged. Please try again later',
  ),
  UNAVAILABLE: row(
    503,
    '系统正忙，请稍后再试，您填写的内容不会丢',
    'The system is busy. Please try again shortly; nothing you entered is lost',
  ),
  IDEMPOTENCY_KEY_INVALID: row(
    400,
    'Idempotency-Key 须为 1–128 个可见字符',
    'Idempotency-Key must be 1 to 128 visible characters',
  ),
  IDEMPOTENCY_KEY_REUSED: row(
    422,
    '同一个 Idempotency-Key 已用于另一份内容',
    'This Idempotency-Key was already used with another body',
  ),
  SETTINGS_CHANGED: row(
    409,
    '设置刚被别人改过，请看过再改',
    'Somebody has just changed the settings. Please look again before you change them',
  ),
} as const satisfies ErrorTable
