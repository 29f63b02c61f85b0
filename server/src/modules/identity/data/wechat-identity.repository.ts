import { Injectable } from '@nestjs/common'
import { In, type EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import { WechatIdentityEntity } from './wechat-identity.entity.js'

@Injectable()
export class WechatIdentityRepository {
  findByOpenid(em: EntityManager, openid: string): Promise<WechatIdentityEntity | null> {
    return em.findOneBy(WechatIdentityEntity, { openid })
  }

  /** The accounts of these people, by user id; of several the newest. */
  async openidsOf(em: EntityManager, userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const where = { userId: In([...userIds]) }
    const rows = await em.find(WechatIdentityEntity, { where, order: { createdAt: 'ASC' } })
    return new Map(rows.map(({ userId, openid }) => [userId, openid]))
  }

  insert(em: EntityManager, identity: WechatIdentityEntity): Promise<void> {
    return insertRows(em, WechatIdentityEntity, [identity])
  }
}
