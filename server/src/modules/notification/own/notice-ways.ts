import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { AppConfig, type WechatTemplate } from '../../../core/config/index.js'
import { AppError } from '../../../core/errors/index.js'
import { Sms } from '../../../integrations/aliyun/index.js'
import type { NoticeSettings } from '../../county-settings/index.js'
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

  /** @throws AppError TOKEN_INVALID when the account is gone */
  async of(
    em: EntityManager,
    userId: string,
    { sms, county }: { sms: boolean; county: NoticeSettings['sms'] },
  ): Promise<Pick<MyNoticesView, 'sms' | 'wechat'>> {
    const contact = (await this.contacts.of(em, [userId])).get(userId)
    if (!contact) throw new AppError('TOKEN_INVALID')
    const { maskedPhone: phone, openid } = contact
    const consents = openid === null ? [] : await this.consents.of(em, openid)
    const templates = this.config.wechat?.templates ?? []
    return {
      sms: { offered: this.offersSms(county) && phone !== null, on: sms, phone },
      wechat: {
        signedIn: openid !== null,
        templates: templates.map((each) => templateView(each, consents)),
      },
    }
  }

  private offersSms(county: NoticeSettings['sms']): boolean {
    return county !== 'never' && this.sms.offers('notice')
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
