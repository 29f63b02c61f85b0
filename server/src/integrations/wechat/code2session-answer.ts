import type { ErrorCode } from '@beegrid/shared'
import type { WechatAccount } from './wechat-login.js'

/** What `/sns/jscode2session` answers, always with HTTP 200 (WeChat, code2Session). */
export interface Code2SessionAnswer {
  readonly openid?: unknown
  readonly unionid?: unknown
  readonly errcode?: unknown
  readonly errmsg?: unknown
}

/** "System busy, try again": the code has not been used up. */
export const BUSY = -1

const MEANING: Readonly<Record<number, ErrorCode>> = {
  40029: 'WECHAT_CODE_INVALID',
  40163: 'WECHAT_CODE_INVALID',
  40226: 'WECHAT_USER_BLOCKED',
  45011: 'TOO_MANY_REQUESTS',
}

/** 0 when it went well. */
export function errcodeOf({ errcode }: Code2SessionAnswer): number {
  return typeof errcode === 'number' ? errcode : 0
}

/** What an errcode means to the person; whatever is wrong with our own keys or with WeChat is "not available". */
export function meaningOf(errcode: number): ErrorCode {
  return MEANING[errcode] ?? 'WECHAT_UNAVAILABLE'
}

export function accountOf({ openid, unionid }: Code2SessionAnswer): WechatAccount | undefined {
  if (typeof openid !== 'string' || openid === '') return undefined
  return typeof unionid === 'string' ? { openid, unionid } : { openid }
}
