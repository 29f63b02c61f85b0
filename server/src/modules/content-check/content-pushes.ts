import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../core/clock/index.js'
import { AppError } from '../../core/errors/index.js'
import {
  suggestionOf,
  WechatPushes,
  type WechatPush,
  type WechatPushHandler,
} from '../../integrations/wechat/index.js'
import { ContentCheckRepository } from './data/content-check.repository.js'
import { afterOpinion } from './domain/check-settlement.js'

/** WeChat's opinion of a picture, pushed some time after it was asked. */
@Injectable()
export class ContentPushes implements WechatPushHandler, OnModuleInit {
  readonly events = ['wxa_media_check']

  constructor(
    private readonly pushes: WechatPushes,
    private readonly checks: ContentCheckRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.pushes.register(this)
  }

  /** @throws AppError WECHAT_PUSH_UNKNOWN while the receipt is not written down yet: WeChat pushes again */
  async handle(em: EntityManager, { fields }: WechatPush): Promise<void> {
    const { trace_id: traceId } = fields
    const row = typeof traceId === 'string' ? await this.checks.byTrace(em, traceId) : null
    if (!row) throw new AppError('WECHAT_PUSH_UNKNOWN')
    // Somebody may have looked meanwhile: a person's word stands.
    if (row.state !== 'asked') return
    await this.checks.move(em, row, afterOpinion(row, this.opinion(fields), this.clock.now()))
  }

  /** A picture WeChat could not open is for a person. */
  private opinion(fields: WechatPush['fields']): ReturnType<typeof suggestionOf> {
    const { errcode } = fields
    if (typeof errcode === 'number' && errcode !== 0) return { outcome: 'unable', code: String(errcode) }
    return suggestionOf(fields)
  }
}
