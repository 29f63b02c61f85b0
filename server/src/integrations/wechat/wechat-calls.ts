import { Injectable, Logger } from '@nestjs/common'
import { AppConfig } from '../../core/config/index.js'
import { AppError } from '../../core/errors/index.js'
import {
  answerIn,
  isAnswer,
  TOKEN_ERRORS,
  troubleOf,
  type NoAnswer,
  type WechatAnswer,
} from './wechat-answer.js'
import { WechatTokens } from './wechat-tokens.js'

/** Longer than WeChat ever takes; whoever calls holds no transaction meanwhile. */
const TIMEOUT_MS = 10_000

/** Calls of the server's API that are signed by the access token. A token that has run out is renewed once. Never throws. */
@Injectable()
export class WechatCalls {
  private readonly logger = new Logger(WechatCalls.name)

  constructor(
    private readonly config: AppConfig,
    private readonly tokens: WechatTokens,
  ) {}

  /** With a body it is a POST, without one a GET. */
  async call(path: string, body?: object): Promise<WechatAnswer | NoAnswer> {
    try {
      return await this.signed(path, body)
    } catch (error) {
      // Without a token nothing was asked.
      if (error instanceof AppError) return { trouble: 'unreached' }
      throw error
    }
  }

  private async signed(path: string, body: object | undefined): Promise<WechatAnswer | NoAnswer> {
    const token = await this.tokens.token()
    const first = await this.ask(path, token, body)
    if (!isAnswer(first) || !TOKEN_ERRORS.includes(first.errcode)) return first
    return this.ask(path, await this.tokens.after(token), body)
  }

  /** The address carries the token and the body people's ids: neither is logged. */
  private async ask(path: string, token: string, body: object | undefined): Promise<WechatAnswer | NoAnswer> {
    const { wechat } = this.config
    if (!wechat) throw new AppError('WECHAT_NOT_CONFIGURED')
    const query = new URLSearchParams({ access_token: token })
    try {
      const answer = await fetch(`${wechat.baseUrl}${path}?${query.toString()}`, {
        ...(body && postOf(body)),
        signal: AbortSignal.timeout(TIMEOUT_MS),
        redirect: 'error',
      })
      return answerIn(await answer.text())
    } catch (error) {
      const trouble = troubleOf(error)
      this.logger.warn({ path, ...trouble }, 'WeChat did not answer')
      return trouble
    }
  }
}

function postOf(body: object): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}
