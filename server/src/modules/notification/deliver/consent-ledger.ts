import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { AppConfig, type WechatTemplate } from '../../../core/config/index.js'
import { WechatConsentRepository } from '../data/wechat-consent.repository.js'

interface ConsentKey {
  readonly openid: string
  readonly templateId: string
}

/** What people answered when WeChat asked them, and how many one-time messages are left of it. */
@Injectable()
export class ConsentLedger {
  constructor(
    private readonly config: AppConfig,
    private readonly consents: WechatConsentRepository,
    private readonly clock: Clock,
  ) {}

  /** Takes a message's consent; `spent` when it was one of a number. */
  async take(
    em: EntityManager,
    openid: string,
    { id: templateId, consent }: WechatTemplate,
  ): Promise<'spent' | 'standing' | undefined> {
    const key = { openid, templateId }
    if (consent === 'once') return (await this.consents.take(em, key)) ? 'spent' : undefined
    return (await this.consents.find(em, key))?.state === 'accept' ? 'standing' : undefined
  }

  giveBack(em: EntityManager, key: ConsentKey): Promise<void> {
    return this.consents.giveBack(em, key)
  }

  /** WeChat says that there is no consent (left): our count was wrong. */
  lost(em: EntityManager, key: ConsentKey, how: 'used' | 'banned' | 'unbound'): Promise<void> {
    return this.answered(em, key, how === 'banned' ? 'ban' : 'reject')
  }

  /** A person's answer, once for each time WeChat asked. Templates of another installation are passed over. */
  async answered(em: EntityManager, key: ConsentKey, state: 'accept' | 'reject' | 'ban'): Promise<void> {
    const template = this.template(key.templateId)
    if (!template) return
    const more = template.consent === 'once' ? 1 : 0
    await this.consents.note(em, key, { state, more, updatedAt: this.clock.now() })
  }

  private template(templateId: string): WechatTemplate | undefined {
    return this.config.wechat?.templates.find(({ id }) => id === templateId)
  }
}
