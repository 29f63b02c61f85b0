import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'

/** An event WeChat pushed, its fields as they came. */
export interface WechatPush {
  /** The person it is about. */
  readonly openid: string
  readonly event: string
  /** Epoch milliseconds, by WeChat's clock. */
  readonly at: number
  readonly fields: Readonly<Record<string, unknown>>
}

export interface WechatPushHandler {
  readonly events: readonly string[]
  /** In the transaction that notes the push: a push that comes again is not handled again. @throws to have it pushed again */
  handle(em: EntityManager, push: WechatPush): Promise<void>
}

/** Who wants to know of which push. Modules register when they start. */
@Injectable()
export class WechatPushes {
  private readonly handlers: WechatPushHandler[] = []

  register(handler: WechatPushHandler): void {
    this.handlers.push(handler)
  }

  of(event: string): readonly WechatPushHandler[] {
    return this.handlers.filter(({ events }) => events.includes(event))
  }
}
