import { Injectable, Logger } from '@nestjs/common'
import { REPORT_PAGE } from '@beegrid/shared'
import { AppConfig } from '../../core/config/index.js'
import { AppError } from '../../core/errors/index.js'
import { codeAnswer, codeMeaning, isBusy, wantsToken, type CodeRefusal } from './code-answer.js'
import { postToWechat } from './post-to-wechat.js'
import { WechatCodes, type CodeImage } from './wechat-codes.js'
import { WechatTokens } from './wechat-tokens.js'

/** Pixels: enough for 60 mm at 300 dots an inch. */
const WIDTH = 720
const RETRY_AFTER_SECONDS = 60

/** `POST /wxa/getwxacodeunlimit` (WeChat, getUnlimitedQRCode): codes without number, good for ever. */
@Injectable()
export class HttpWechatCodes extends WechatCodes {
  private readonly logger = new Logger(HttpWechatCodes.name)

  constructor(
    private readonly config: AppConfig,
    private readonly tokens: WechatTokens,
  ) {
    super()
  }

  override get available(): boolean {
    return this.config.wechat !== undefined
  }

  /** A token that has run out and a busy moment are each tried once more. */
  override async image(scene: string): Promise<CodeImage> {
    const token = await this.tokens.token()
    const first = await this.ask(token, scene)
    if ('bytes' in first) return first
    if (!wantsToken(first) && !isBusy(first)) return this.refuse(first)
    const again = wantsToken(first) ? await this.tokens.after(token) : token
    const second = await this.ask(again, scene)
    return 'bytes' in second ? second : this.refuse(second)
  }

  private async ask(token: string, scene: string): Promise<CodeImage | CodeRefusal> {
    const { wechat } = this.config
    if (!wechat) throw new AppError('WECHAT_NOT_CONFIGURED')
    const query = new URLSearchParams({ access_token: token })
    const address = `${wechat.baseUrl}/wxa/getwxacodeunlimit?${query.toString()}`
    const page = { page: REPORT_PAGE, check_path: true, env_version: wechat.codeVersion }
    const { bytes } = await postToWechat(address, { scene, ...page, width: WIDTH })
    return codeAnswer(bytes)
  }

  private refuse(refusal: CodeRefusal): never {
    const code = codeMeaning(refusal)
    if (code === 'WECHAT_UNAVAILABLE') this.logger.error({ ...refusal }, 'WeChat made no code')
    throw new AppError(code, { params: { seconds: RETRY_AFTER_SECONDS } })
  }
}
