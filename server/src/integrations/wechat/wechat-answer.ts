/** What WeChat said: always HTTP 200, with an errcode that is 0 when it went well. */
export interface WechatAnswer {
  readonly errcode: number
  readonly errmsg: string
  readonly [field: string]: unknown
}

/** No answer: `unreached` when the request cannot have arrived, `broken` when it may have. */
export interface NoAnswer {
  readonly trouble: 'unreached' | 'broken'
}

export const isAnswer = (each: WechatAnswer | NoAnswer): each is WechatAnswer => 'errcode' in each

/** "System busy": not done, to be tried again. */
export const BUSY = -1
/** The access token is wrong or has run out. */
export const TOKEN_ERRORS: readonly number[] = [40001, 40014, 42001]

/** An answer from the bytes of a body. */
export function answerIn(body: string): WechatAnswer | NoAnswer {
  try {
    const parsed: unknown = JSON.parse(body)
    if (typeof parsed !== 'object' || parsed === null) return { trouble: 'broken' }
    const { errcode, errmsg } = parsed as { errcode?: unknown; errmsg?: unknown }
    return {
      ...parsed,
      errcode: typeof errcode === 'number' ? errcode : 0,
      errmsg: typeof errmsg === 'string' ? errmsg : '',
    }
  } catch {
    return { trouble: 'broken' }
  }
}

/** Faults of `fetch` before the first byte of a request has left. */
const NEVER_LEFT = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
  ...['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID'],
])

/** Whether a request that failed may have arrived all the same. */
export function troubleOf(error: unknown): NoAnswer {
  const { cause } = error as { cause?: unknown }
  const { code } = (cause ?? {}) as { code?: unknown }
  return { trouble: typeof code === 'string' && NEVER_LEFT.has(code) ? 'unreached' : 'broken' }
}
