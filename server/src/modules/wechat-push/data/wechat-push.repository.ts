import { Injectable } from '@nestjs/common'
import { LessThan, type EntityManager } from 'typeorm'
import { insertRows, isUniqueViolation } from '../../../core/database/index.js'
import { WechatPushEntity } from './wechat-push.entity.js'

@Injectable()
export class WechatPushRepository {
  /** Notes a push; false when it was taken before. */
  async take(em: EntityManager, push: WechatPushEntity): Promise<boolean> {
    if (await em.existsBy(WechatPushEntity, { key: push.key })) return false
    try {
      await insertRows(em, WechatPushEntity, [push])
      return true
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
      return false
    }
  }

  async forgetBefore(em: EntityManager, before: number): Promise<void> {
    await em.delete(WechatPushEntity, { createdAt: LessThan(before) })
  }
}
