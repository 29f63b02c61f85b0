import { Injectable } from '@nestjs/common'
import { In, type EntityManager } from 'typeorm'
import { ConcurrentChangeError, insertRows, isUniqueViolation } from '../../../core/database/index.js'
import { WechatContactEntity } from './wechat-contact.entity.js'

@Injectable()
export class WechatContactRepository {
  /** By user id. */
  async openidsOf(em: EntityManager, userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await em.findBy(WechatContactEntity, { userId: In([...userIds]) })
    return new Map(rows.map(({ userId, openid }) => [userId, openid]))
  }

  /** Takes the WeChat away from whoever had it, and gives it to this person. */
  async replace(em: EntityManager, row: WechatContactEntity): Promise<void> {
    const { userId, openid } = row
    const known = await em.findOneBy(WechatContactEntity, { userId })
    if (known?.openid === openid) return
    await em.delete(WechatContactEntity, [{ userId }, { openid }])
    try {
      await insertRows(em, WechatContactEntity, [row])
    } catch (error) {
      throw isUniqueViolation(error) ? new ConcurrentChangeError('WeChat of', userId) : error
    }
  }
}
