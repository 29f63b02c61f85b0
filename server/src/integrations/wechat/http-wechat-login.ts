import { Injectable, Logger } from '@nestjs/common'
import { AppConfig, type WechatConfig } from '../../core/config/index.js'
import { AppError } from '../../core/errors/index.js'
import { accountOf, BUSY, errcodeOf, meaningOf, type Code2SessionAnswer } from './code2session-answer.js'
import { WechatLogin, type WechatAccount } from './wechat-login.js'

const TIMEOUT_MS = 5_000
const RETRY_AFTER_SECONDS = 60

/** `GET /sns/jscode2session` (WeChat, code2Session). Its address holds the secret and its answer the session_key: neither is logged. */
@Injectable()
export class HttpWechatLogin extends WechatLogin {
  private readonly logger = new Logger(HttpWechatLogin.name)

  constructor(private readonly config: AppConfig) {
    super()
  }

  override async exchange(code: string): Promise<WechatAccount> {
    const { wechat } = this.config
    if (!wechat) throw new AppError('WECHAT_NOT_CONFIGURED')
    const first = await this.ask(wechat, code)
    const answer = errcodeOf(first) === BUSY ? await this.ask(wechat, code) : first
    return accountOf(answer) ?? this.refuse(answer)
  }

  private async ask({ baseUrl, appId, secret }: WechatConfig, code: string): Promise<Code2SessionAnswer> {
    const query = new URLSearchParams({
      appid: appId,
      secret,
      js_code: code,
      grant_type: 'authorization_code',
    })
    try {
      const answer = await fetch(`${baseUrl}/sns/jscode2session?${query.toString()}`, {
        signal: AbortSignal.timeout(TIMEOUT_MS),
        redirect: 'error',
      })
      return (await answer.json()) as Code2SessionAnswer
    } catch (error) {
      // Its text alone: a cause could carry the address.
      this.logger.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'WeChat did not answer')
      throw new AppError('WECHAT_UNAVAILABLE')
    }
  }

  private refuse(answer: Code2SessionAnswer): never {
    const errcode = errcodeOf(answer)
    const code = meaningOf(errcode)
    if (code === 'WECHAT_UNAVAILABLE')
      this.logger.error({ errcode, errmsg: String(answer.errmsg) }, 'WeChat refused')
    throw new AppError(code, { params: { seconds: RETRY_AFTER_SECONDS } })
  }
}
