import { Injectable } from '@nestjs/common'
import { MoreThan, type EntityManager } from 'typeorm'
import { ConcurrentChangeError, insertRows, isUniqueViolation } from '../../../core/database/index.js'
import { WechatConsentEntity } from './wechat-consent.entity.js'

interface ConsentKey {
  readonly openid: string
  readonly templateId: string
}

@Injectable()
export class WechatConsentRepository {
  find(em: EntityManager, { openid, templateId }: ConsentKey): Promise<WechatConsentEntity | null> {
    return em.findOneBy(WechatConsentEntity, { openid, templateId })
  }

  of(em: EntityManager, openid: string): Promise<WechatConsentEntity[]> {
    return em.findBy(WechatConsentEntity, { openid })
  }

  /** Takes one message off, if there is one left. */
  async take(em: EntityManager, { openid, templateId }: ConsentKey): Promise<boolean> {
    const left = { openid, templateId, state: 'accept' as const, remaining: MoreThan(0) }
    const { affected } = await em.update(WechatConsentEntity, left, { remaining: () => 'remaining - 1' })
    return affected === 1
  }

  async giveBack(em: EntityManager, { openid, templateId }: ConsentKey): Promise<void> {
    await em.update(WechatConsentEntity, { openid, templateId }, { remaining: () => 'remaining + 1' })
  }

  /** Notes an answer of the person. An acceptance adds `more` messages; anything else ends those that were left. */
  async note(
    em: EntityManager,
    { openid, templateId }: ConsentKey,
    answer: Pick<WechatConsentEntity, 'state' | 'updatedAt'> & { readonly more: number },
  ): Promise<void> {
    const { state, more, updatedAt } = answer
    const remaining = state === 'accept' ? () => `remaining + ${Math.trunc(more)}` : 0
    const { affected } = await em.update(
      WechatConsentEntity,
      { openid, templateId },
      { state, remaining, updatedAt },
    )
    if (affected === 1) return
    const first = { openid, templateId, state, remaining: state === 'accept' ? more : 0, updatedAt }
    try {
      await insertRows(em, WechatConsentEntity, [first])
    } catch (error) {
      throw isUniqueViolation(error) ? new ConcurrentChangeError('WeChat consent by', templateId) : error
    }
  }
}
