import type { ProviderAnswer } from './provider-answer.js'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** Until somebody has mended a key, a template or an empty purse. */
const MENDED_MS = 10 * MINUTE_MS

/** What is wrong with this number or these words, whenever it is tried. */
const HOPELESS = new Set([
  'isv.MOBILE_NUMBER_ILLEGAL',
  'isv.MOBILE_COUNT_OVER_LIMIT',
  'isv.DENY_IP_RANGE',
  'isv.BLACK_KEY_CONTROL_LIMIT',
  'isv.SENSITIVE_WORD_ERROR',
  'isv.PARAM_LENGTH_LIMIT',
  'isv.PARAM_NOT_SUPPORT_URL',
  'isv.CONTENT_KEYWORD_LIMIT',
  'isv.BLACKLIST_NUMBER',
  'isv.NUMBER_BLACKLIST_LIMIT',
])

const SOON = new Set(['isp.SYSTEM_ERROR', 'isp.GATEWAY_ERROR', 'ServiceUnavailable', 'SignatureNonceUsed'])

/** Answers with HTTP 5xx other than "unavailable": whether it was done is not told. */
const FIRST_SERVER_ERROR = 500
const UNAVAILABLE = 503

export interface ProviderReply {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

/** Flow control per number: the message names the period (分钟级, 小时级, 天级). */
function quotaMs(message: string): number {
  if (message.includes('天级')) return 24 * HOUR_MS
  return message.includes('小时级') ? HOUR_MS : MINUTE_MS
}

function waitMs(code: string, message: string): number {
  if (code === 'isv.BUSINESS_LIMIT_CONTROL') return quotaMs(message)
  if (code === 'isv.DAY_LIMIT_CONTROL') return HOUR_MS
  return SOON.has(code) || code.startsWith('Throttling') ? MINUTE_MS : MENDED_MS
}

/** Whether an operator has to do something before it works again. */
export function needsMending(answer: ProviderAnswer): boolean {
  return answer.outcome === 'later' && answer.afterMs === MENDED_MS
}

const word = (value: unknown): string => (typeof value === 'string' ? value : '')

/** From the provider's reply to what the caller does next. @param idField where the receipt stands */
export function meaningOf({ status, body }: ProviderReply, idField: string): ProviderAnswer {
  const code = typeof body['Code'] === 'string' ? body['Code'] : `HTTP_${status}`
  if (code === 'OK') return { outcome: 'sent', id: word(body[idField]) }
  if (status >= FIRST_SERVER_ERROR && status !== UNAVAILABLE) return { outcome: 'unclear', code }
  if (HOPELESS.has(code)) return { outcome: 'refused', code }
  return { outcome: 'later', code, afterMs: waitMs(code, word(body['Message'])) }
}
