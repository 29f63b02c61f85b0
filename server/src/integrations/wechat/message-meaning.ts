import { BUSY, isAnswer, TOKEN_ERRORS, type NoAnswer, type WechatAnswer } from './wechat-answer.js'
import type { WechatSending } from './wechat-messages.js'

const MINUTE_MS = 60_000

/** Errcodes that pass by themselves, and after how long it is worth trying again. */
const PASSING: Readonly<Record<number, number>> = {
  [BUSY]: 5_000,
  // Sent to this person by another call at this moment.
  43108: 2_000,
  45009: MINUTE_MS,
  45011: MINUTE_MS,
}

/** The person has not agreed, or no more. */
const CONSENT: Readonly<Record<number, 'used' | 'banned' | 'unbound'>> = {
  43101: 'used',
  43107: 'banned',
  40256: 'unbound',
  43104: 'unbound',
}

/** What WeChat's answer to a message means for whoever sent it. */
export function sendingOf(answer: WechatAnswer | NoAnswer): WechatSending {
  if (isAnswer(answer)) return answer.errcode === 0 ? sent(answer) : notSent(answer)
  return answer.trouble === 'unreached'
    ? { outcome: 'later', code: 'unreached', afterMs: 5_000 }
    : { outcome: 'unclear', code: 'broken' }
}

function sent({ msgid }: WechatAnswer): WechatSending {
  return { outcome: 'sent', id: typeof msgid === 'string' || typeof msgid === 'number' ? String(msgid) : '' }
}

function notSent({ errcode }: WechatAnswer): WechatSending {
  const code = String(errcode)
  const afterMs = TOKEN_ERRORS.includes(errcode) ? MINUTE_MS : PASSING[errcode]
  if (afterMs !== undefined) return { outcome: 'later', code, afterMs }
  const consent = CONSENT[errcode]
  return { outcome: 'refused', code, ...(consent && { consent }) }
}
