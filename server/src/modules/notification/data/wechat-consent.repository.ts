import { Injectable } from '@nestjs/common'
import { MoreThan, type EntityManager } from 'typeorm'
import { ConcurrentChangeError, insertRows, isUniqueViolation } from '../../../core/database/index.js'
import { WechatConsentEntity } from './wechat-consent.entity.js'

interface ConsentKey {
  readonly userId: string
  readonly templateId: string
}

@Injectable()
export class WechatConsentRepository {
  find(em: EntityManager, { userId, templateId }: ConsentKey): Promise<WechatConsentEntity | null> {
    return em.findOneBy(WechatConsentEntity, { userId, templateId })
  }

  ofUser(em: EntityManager, userId: string): Promise<WechatConsentEntity[]> {
    return em.findBy(WechatConsentEntity, { userId })
  }

  /** Takes one message off, if there is one left. */
  async take(em: EntityManager, { userId, templateId }: ConsentKey): Promise<boolean> {
    const left = { userId, templateId, state: 'accept' as const, remaining: MoreThan(0) }
    const { affected } = await em.update(WechatConsentEntity, left, { remaining: () => 'remaining - 1' })
    return affected === 1
  }

  async giveBack(em: EntityManager, { userId, templateId }: ConsentKey): Promise<void> {
    await em.update(WechatConsentEntity, { userId, templateId }, { remaining: () => 'remaining + 1' })
  }

  /** Notes an answer of the person. An acceptance adds `more` messages; anything else ends those that were left. */
  async note(
    em: EntityManager,
    { userId, templateId }: ConsentKey,
    answer: Pick<WechatConsentEntity, 'state' | 'updatedAt'> & { readonly more: number },
  ): Promise<void> {
    const { state, more, updatedAt } = answer
    const remaining = state === 'accept' ? () => `remaining + ${Math.trunc(more)}` : 0
    const { affected } = await em.update(
      WechatConsentEntity,
      { userId, templateId },
      { state, remaining, updatedAt },
    )
    if (affected === 1) return
    const first = { userId, templateId, state, remaining: state === 'accept' ? more : 0, updatedAt }
    try {
      await insertRows(em, WechatConsentEntity, [first])
    } catch (error) {
      throw isUniqueViolation(error) ? new ConcurrentChangeError('WeChat consent of', userId) : error
    }
  }
}
