import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AppConfig, type WechatTemplate } from '../../../core/config/index.js'
import { Sms } from '../../../integrations/aliyun/index.js'
import { ContactBook } from '../../identity/index.js'
import type { WechatConsentEntity } from '../data/wechat-consent.entity.js'
import { WechatConsentRepository } from '../data/wechat-consent.repository.js'
import type { MyNoticesView, WechatTemplateView } from './my-notices.views.js'

/** By which ways beyond the inbox a person can be reached. */
@Injectable()
export class NoticeWays {
  constructor(
    private readonly config: AppConfig,
    private readonly sms: Sms,
    private readonly contacts: ContactBook,
    private readonly consents: WechatConsentRepository,
  ) {}

  async of(
    em: EntityManager,
    userId: string,
    { sms, county }: { sms: boolean; county: 'urgent' | 'all' | 'never' },
  ): Promise<Pick<MyNoticesView, 'sms' | 'wechat'>> {
    const contact = (await this.contacts.of(em, [userId])).get(userId)
    const consents = await this.consents.ofUser(em, userId)
    const phone = contact?.maskedPhone ?? null
    const offered = phone !== null && county !== 'never' && this.sms.offers('notice')
    return {
      sms: { offered, on: sms, phone },
      wechat: {
        signedIn: (contact?.openid ?? null) !== null,
        templates: (this.config.wechat?.templates ?? []).map((each) => templateView(each, consents)),
      },
    }
  }
}

function templateView(
  { id, about, consent }: WechatTemplate,
  consents: readonly WechatConsentEntity[],
): WechatTemplateView {
  const given = consents.find(({ templateId }) => templateId === id)
  const remaining = consent === 'once' ? (given?.remaining ?? 0) : 0
  const accepted = given?.state === 'accept' && (consent !== 'once' || remaining > 0)
  return { id, about, consent, accepted, remaining }
}
