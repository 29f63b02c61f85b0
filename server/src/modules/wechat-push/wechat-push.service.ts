import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { AppConfig } from '../../core/config/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { sha256 } from '../../core/ids/index.js'
import { decrypted, isSigned, WechatPushes, type WechatPush } from '../../integrations/wechat/index.js'
import { WechatPushRepository } from './data/wechat-push.repository.js'
import { pushedEvent } from './domain/pushed-event.js'

/** What WeChat signed an address with: anything at all. */
export type SignedQuery = Readonly<Record<string, unknown>>

/** Takes WeChat's pushes: signed, encrypted, each once. */
@Injectable()
export class WechatPushService {
  constructor(
    private readonly config: AppConfig,
    private readonly database: Database,
    private readonly pushes: WechatPushes,
    private readonly taken: WechatPushRepository,
    private readonly clock: Clock,
  ) {}

  /** The word WeChat wants back when the address is set up. @throws AppError NOT_FOUND, WECHAT_PUSH_REFUSED */
  greet({ signature, timestamp, nonce, echostr }: SignedQuery): string {
    const { token } = this.setUp()
    this.requireSigned(signature, [token, timestamp, nonce])
    return typeof echostr === 'string' ? echostr : ''
  }

  /** @throws AppError NOT_FOUND, WECHAT_PUSH_REFUSED; what a handler throws has WeChat push again */
  async take({ msg_signature: signature, timestamp, nonce }: SignedQuery, encrypted: string): Promise<void> {
    const { token, aesKey, appId } = this.setUp()
    this.requireSigned(signature, [token, timestamp, nonce, encrypted])
    const message = decrypted(encrypted, { aesKey, appId })
    if (message === undefined) throw new AppError('WECHAT_PUSH_REFUSED')
    const push = pushedEvent(message)
    if (!push) return
    const row = { key: sha256(message), createdAt: this.clock.now() }
    await this.database.write(async (em) => {
      if (await this.taken.take(em, row)) await this.hand(em, push)
    })
  }

  private async hand(em: EntityManager, push: WechatPush): Promise<void> {
    for (const handler of this.pushes.of(push.event)) await handler.handle(em, push)
  }

  private setUp(): { token: string; aesKey: string; appId: string } {
    const { wechat } = this.config
    if (!wechat?.push) throw new AppError('NOT_FOUND')
    return { ...wechat.push, appId: wechat.appId }
  }

  private requireSigned(signature: unknown, parts: readonly unknown[]): void {
    const texts = parts.filter((each): each is string => typeof each === 'string')
    const whole = texts.length === parts.length && typeof signature === 'string'
    if (!whole || !isSigned(signature, texts)) throw new AppError('WECHAT_PUSH_REFUSED')
  }
}
