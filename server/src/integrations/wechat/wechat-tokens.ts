import { Injectable, Logger } from '@nestjs/common'
import { Clock } from '../../core/clock/index.js'
import { AppConfig, type WechatConfig } from '../../core/config/index.js'
import { AppError } from '../../core/errors/index.js'
import { postToWechat } from './post-to-wechat.js'

interface Held {
  readonly token: string
  /** Epoch milliseconds from which it is asked for anew. */
  readonly until: number
}

interface TokenAnswer {
  readonly access_token?: unknown
  readonly expires_in?: unknown
  readonly errcode?: unknown
  readonly errmsg?: unknown
}

/** WeChat renews a stable token in its last five minutes, the old one being good for five more. */
const EARLY_MS = 5 * 60_000

/**
 * The access token of server calls, by `POST /cgi-bin/stable_token` (WeChat, getStableAccessToken). Every process asks for
 * itself and all get the same one, so that none makes another's useless.
 */
@Injectable()
export class WechatTokens {
  private readonly logger = new Logger(WechatTokens.name)
  private held: Held | undefined
  private asking: Promise<Held> | undefined

  constructor(
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError WECHAT_NOT_CONFIGURED, WECHAT_UNAVAILABLE */
  async token(): Promise<string> {
    const { held } = this
    if (held && this.clock.now() < held.until) return held.token
    return (await this.askOnce(false)).token
  }

  /** Another token after WeChat refused one. Forced only when WeChat still hands out the one it refused: that is rationed. */
  async after(refused: string): Promise<string> {
    const { held } = this
    if (held && held.token !== refused) return held.token
    const { token } = await this.askOnce(false)
    return token === refused ? (await this.askOnce(true)).token : token
  }

  /** Calls at the same moment share one question. */
  private askOnce(force: boolean): Promise<Held> {
    this.asking ??= this.ask(force).finally(() => {
      this.asking = undefined
    })
    return this.asking
  }

  private async ask(force: boolean): Promise<Held> {
    const { wechat } = this.config
    if (!wechat) throw new AppError('WECHAT_NOT_CONFIGURED')
    const answer = await this.post(wechat, force)
    const { access_token: token, expires_in: seconds } = answer
    if (typeof token !== 'string' || typeof seconds !== 'number') {
      this.logger.error({ errcode: answer.errcode, errmsg: answer.errmsg }, 'WeChat gave no token')
      throw new AppError('WECHAT_UNAVAILABLE')
    }
    this.held = { token, until: this.clock.now() + seconds * 1_000 - EARLY_MS }
    return this.held
  }

  private async post({ baseUrl, appId, secret }: WechatConfig, force: boolean): Promise<TokenAnswer> {
    const body = {
      grant_type: 'client_credential',
      appid: appId,
      secret,
      ...(force && { force_refresh: true }),
    }
    const { bytes } = await postToWechat(`${baseUrl}/cgi-bin/stable_token`, body)
    return jsonOf(bytes)
  }
}

function jsonOf(bytes: Buffer): TokenAnswer {
  try {
    const answer: unknown = JSON.parse(bytes.toString('utf8'))
    return typeof answer === 'object' && answer !== null ? answer : {}
  } catch {
    return {}
  }
}
