import { Injectable, Logger } from '@nestjs/common'
import { AppConfig } from '../../core/config/index.js'
import { BUSY, isAnswer, TOKEN_ERRORS, type NoAnswer, type WechatAnswer } from './wechat-answer.js'
import { WechatCalls } from './wechat-calls.js'
import {
  TEXT_CHECK_LENGTH,
  WechatChecks,
  type CheckedImage,
  type CheckedText,
  type ContentOpinion,
} from './wechat-checks.js'

const VERSION = 2
/** 社交日志: what a person tells of. */
const SCENE = 4
const IMAGE = 2
const MINUTE_MS = 60_000
const PASSING = [BUSY, 45009, 45011, ...TOKEN_ERRORS]

/** `msg_sec_check` and `media_check_async`. */
@Injectable()
export class HttpWechatChecks extends WechatChecks {
  private readonly logger = new Logger(HttpWechatChecks.name)

  constructor(
    private readonly config: AppConfig,
    private readonly calls: WechatCalls,
  ) {
    super()
  }

  override get available(): boolean {
    return this.config.wechat !== undefined
  }

  /** A long text is looked at piece by piece; one piece that is held holds all. */
  override async text({ openid, content }: CheckedText): Promise<ContentOpinion> {
    let opinion: ContentOpinion = { outcome: 'passed', label: '100' }
    for (const piece of piecesOf(content)) {
      const body = { version: VERSION, openid, scene: SCENE, content: piece }
      opinion = this.opinionOf(await this.calls.call('/wxa/msg_sec_check', body), suggestionOf)
      if (opinion.outcome !== 'passed') return opinion
    }
    return opinion
  }

  override async image({ openid, url }: CheckedImage): Promise<ContentOpinion> {
    const body = { media_url: url, media_type: IMAGE, version: VERSION, scene: SCENE, openid }
    return this.opinionOf(await this.calls.call('/wxa/media_check_async', body), receiptOf)
  }

  private opinionOf(
    answer: WechatAnswer | NoAnswer,
    read: (answer: WechatAnswer) => ContentOpinion,
  ): ContentOpinion {
    // Asking twice does no harm here: whether the request arrived does not matter.
    if (!isAnswer(answer)) return { outcome: 'later', code: answer.trouble, afterMs: MINUTE_MS }
    const { errcode, errmsg } = answer
    if (errcode === 0) return read(answer)
    if (PASSING.includes(errcode)) return { outcome: 'later', code: String(errcode), afterMs: MINUTE_MS }
    this.logger.warn({ errcode, errmsg }, 'WeChat does not check this')
    return { outcome: 'unable', code: String(errcode) }
  }
}

/** WeChat's `suggest`: anything but `pass` is held. */
export function suggestionOf({ result }: Readonly<Record<string, unknown>>): ContentOpinion {
  const { suggest, label } = (result ?? {}) as { suggest?: unknown; label?: unknown }
  const given = typeof label === 'number' || typeof label === 'string' ? String(label) : ''
  return { outcome: suggest === 'pass' ? 'passed' : 'held', label: given }
}

function receiptOf({ trace_id: traceId }: WechatAnswer): ContentOpinion {
  return typeof traceId === 'string' && traceId !== ''
    ? { outcome: 'asked', traceId }
    : { outcome: 'later', code: 'no trace', afterMs: MINUTE_MS }
}

function piecesOf(content: string): string[] {
  const letters = [...content]
  const count = Math.ceil(letters.length / TEXT_CHECK_LENGTH)
  return Array.from({ length: count }, (_, index) =>
    letters.slice(index * TEXT_CHECK_LENGTH, (index + 1) * TEXT_CHECK_LENGTH).join(''),
  )
}
